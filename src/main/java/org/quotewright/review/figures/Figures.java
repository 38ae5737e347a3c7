package org.quotewright.review.figures;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.Attribute;
import org.quotewright.model.Names;
import org.quotewright.search.DirectoryName;
import org.quotewright.search.OrganisationNames;
import org.quotewright.search.StatedName;

/** All that is counted of a project, as it stood when it was read. */
public final class Figures {

    /** Twenty years: one wrong date is not to fill the table with empty months. */
    private static final int MOST_MONTHS = 240;

    private final List<Utterance> utterances;
    private final Map<String, List<Attribute>> attributes;
    private final OrganisationNames organisations;

    private Figures(
            List<Utterance> utterances,
            Map<String, List<Attribute>> attributes,
            OrganisationNames organisations) {
        this.utterances = List.copyOf(utterances);
        this.attributes = Map.copyOf(attributes);
        this.organisations = organisations;
    }

    /** Takes quotations one by one. */
    public static final class Builder {

        private final List<Utterance> utterances = new ArrayList<>();
        private final Map<String, List<Attribute>> attributes;
        private final OrganisationNames.Builder organisations = new OrganisationNames.Builder();

        /**
         * @param attributes what analysts entered, by the folded name of the speaker
         */
        public Builder(Map<String, List<Attribute>> attributes) {
            this.attributes = Map.copyOf(attributes);
        }

        /** What the directory says of an organisation. */
        public void add(DirectoryName entry) {
            organisations.add(entry);
        }

        public void add(Utterance utterance) {
            utterances.add(utterance);
            utterance.organisations().forEach(organisations::add);
        }

        /** What an article says of organisations. */
        public void add(StatedName stated) {
            organisations.add(stated);
        }

        public Figures build() {
            return new Figures(utterances, attributes, organisations.build());
        }
    }

    /** The outlets by name, each in one spelling, those without a name left out. */
    public List<String> outlets() {
        Set<String> known = new HashSet<>();
        return utterances.stream()
                .map(utterance -> utterance.seen().outlet())
                .filter(outlet -> !outlet.isBlank() && known.add(Names.fold(outlet)))
                .sorted()
                .toList();
    }

    /** True where quotations of such an outlet are counted. */
    public boolean has(String outlet) {
        return utterances.stream().anyMatch(ArticleSet.ofOutlet(outlet));
    }

    /** The months that articles are of, the first to begin with. */
    public List<YearMonth> months() {
        return months(ArticleSet.ALL);
    }

    private List<YearMonth> months(Predicate<Utterance> of) {
        return utterances.stream()
                .filter(of)
                .flatMap(utterance -> utterance.seen().month().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** False for an attribute that nobody entered; case does not matter. */
    public boolean knows(Axis axis) {
        return axis.kind() != Axis.Kind.ATTRIBUTE
                || attributes.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(each -> each.isNamed(axis.attribute()));
    }

    /** By what can be counted: every kind, and every attribute that somebody entered. */
    public List<Axis> axes() {
        Set<String> names = new TreeSet<>();
        attributes.values().forEach(entered -> entered.forEach(each -> names.add(each.name())));
        return Stream.concat(
                        Stream.of(Axis.Kind.values())
                                .filter(kind -> kind != Axis.Kind.ATTRIBUTE)
                                .map(Axis::of),
                        names.stream().map(Axis::ofAttribute))
                .toList();
    }

    public FigureTable table(Axis axis, Predicate<Utterance> of) {
        Map<String, Count> counts = axis.isTime() ? everyMonth(of) : new LinkedHashMap<>();
        Count total = new Count("");
        utterances.stream()
                .filter(of)
                .forEach(utterance -> {
                    total.add(utterance);
                    names(axis, utterance)
                            .forEach((folded, name) ->
                                    counts.computeIfAbsent(folded, none -> new Count(name))
                                            .add(utterance));
                });
        return new FigureTable(
                axis,
                counts.values().stream().map(Count::row).sorted(order(axis)).toList(),
                total.row());
    }

    /** From the first to the last, those without quotations too, unless years lie apart. */
    private Map<String, Count> everyMonth(Predicate<Utterance> of) {
        List<YearMonth> known = months(of);
        Map<String, Count> counts = new LinkedHashMap<>();
        if (known.isEmpty()
                || ChronoUnit.MONTHS.between(known.getFirst(), known.getLast()) > MOST_MONTHS) {
            return counts;
        }
        for (YearMonth month = known.getFirst();
                !month.isAfter(known.getLast());
                month = month.plusMonths(1)) {
            counts.put(Names.fold(month.toString()), new Count(month.toString()));
        }
        return counts;
    }

    private static Comparator<FigureRow> order(Axis axis) {
        Comparator<FigureRow> byName = Comparator.comparing(FigureRow::name);
        return axis.isTime()
                ? Comparator.comparing((FigureRow row) -> row.name().isEmpty())
                        .thenComparing(byName)
                : Comparator.comparingInt((FigureRow row) -> -row.all().quotations())
                        .thenComparingLong(row -> -row.all().words())
                        .thenComparing(byName);
    }

    /** Under what a quotation counts, each once, by the name folded. */
    private Map<String, String> names(Axis axis, Utterance utterance) {
        Map<String, String> names = new LinkedHashMap<>();
        labels(axis, utterance).forEach(name -> names.putIfAbsent(Names.fold(name), name));
        return names.isEmpty() ? Map.of("", "") : names;
    }

    private Stream<String> labels(Axis axis, Utterance utterance) {
        return switch (axis.kind()) {
            case SPEAKER -> utterance.by().stream().map(Utterance.Voice::speaker);
            case ORGANISATION ->
                    utterance.by().stream()
                            .map(Utterance.Voice::organisation)
                            .map(organisations::of);
            case OUTLET -> Stream.of(utterance.seen().outlet());
            case TYPE -> Stream.of(utterance.type().name().toLowerCase(Locale.ROOT));
            case MONTH -> utterance.seen().month().stream().map(Object::toString);
            case ATTRIBUTE ->
                    utterance.by().stream().map(voice -> value(voice.speaker(), axis.attribute()));
        };
    }

    /** Empty where nobody entered it. */
    private String value(String speaker, String attribute) {
        return attributes.getOrDefault(Names.fold(speaker), List.of()).stream()
                .filter(each -> Names.fold(each.name()).equals(Names.fold(attribute)))
                .flatMap(each -> each.value().stream())
                .findFirst()
                .orElse("");
    }

    /** What was counted so far under one name. */
    private static final class Count {

        private final String name;
        private final List<Utterance> utterances = new ArrayList<>();

        Count(String name) {
            this.name = name;
        }

        void add(Utterance utterance) {
            utterances.add(utterance);
        }

        FigureRow row() {
            return new FigureRow(
                    name,
                    amount(Utterance::isVerified),
                    amount(utterance -> !utterance.isVerified()),
                    utterances.stream().map(Utterance::quote).toList(),
                    utterances.stream()
                            .filter(Utterance::isVerified)
                            .map(Utterance::quote)
                            .collect(Collectors.toSet()));
        }

        private Amount amount(Predicate<Utterance> which) {
            List<Utterance> counted = utterances.stream().filter(which).toList();
            return new Amount(counted.size(), counted.stream().mapToLong(Utterance::words).sum());
        }
    }
}

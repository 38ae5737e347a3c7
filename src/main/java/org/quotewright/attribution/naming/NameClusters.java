package org.quotewright.attribution.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Gathers names into referents: full names first, then the shorter forms that stand for them. A
 * surname that several persons share means the one that is named in full most often.
 */
final class NameClusters {

    private static final Comparator<Cluster> MOST_NAMED =
            Comparator.comparingInt(Cluster::fullPrintings)
                    .thenComparingInt(Cluster::printings)
                    .reversed();

    /** Beyond this many names that share a word, a word tells nothing; it also bounds the time. */
    private static final int MOST_OF_ONE_WORD = 40;

    private static final int FAR_MORE = 3;

    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, List<Cluster>> byWord = new HashMap<>();
    private final Map<String, Cluster> byAcronym = new HashMap<>();
    private final Map<Name, Cluster> byName = new HashMap<>();

    NameClusters(Words words, List<Name> names) {
        names.stream()
                .filter(name -> !name.doubtful() && !name.isSingleWord())
                .forEach(this::addFull);
        for (int i = 1; i < names.size(); i++) {
            addBracket(words, names.get(i - 1), names.get(i));
        }
        names.stream()
                .filter(name -> !name.doubtful() && name.isSingleWord())
                .forEach(this::addShort);
        names.stream().filter(Name::doubtful).forEach(this::addDoubtful);
    }

    /** The surnames of the persons that are named in full. */
    Set<String> families() {
        return clusters.stream()
                .filter(cluster -> cluster.kind() == NameKind.PERSON && cluster.words().size() > 1)
                .map(cluster -> NameMatch.surname(cluster.words()))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Cluster> clusters() {
        return clusters;
    }

    Map<Name, Cluster> byName() {
        return byName;
    }

    private void addFull(Name name) {
        Predicate<Cluster> same =
                isPersonal(name)
                        ? cluster ->
                                isPersonal(cluster)
                                        && NameMatch.samePerson(cluster.words(), name.words())
                        : cluster -> NameMatch.sameOrganisation(cluster.words(), name.words());
        String key = NameMatch.surname(name.words());
        join(name, named(key).stream().filter(same).findFirst());
    }

    private static boolean isPersonal(Name name) {
        return name.kind() == NameKind.PERSON || name.kind() == NameKind.UNKNOWN;
    }

    private static boolean isPersonal(Cluster cluster) {
        return cluster.kind() == NameKind.PERSON || cluster.kind() == NameKind.UNKNOWN;
    }

    /** "Doctors Without Borders (MSF)": letters in brackets right behind a body's name. */
    private void addBracket(Words words, Name full, Name letters) {
        int open = words.to(full.span().end());
        int i = words.from(letters.span().begin());
        boolean bracket =
                words.lower(open).equals("(") && i == open + 1 && words.lower(i + 1).equals(")");
        if (bracket
                && full.kind() != NameKind.PERSON
                && byName.containsKey(full)
                && letters.isSingleWord()
                && words.at(i).isAllCaps()) {
            byAcronym.put(letters.firstWord(), byName.get(full));
        }
    }

    private void addShort(Name name) {
        join(name, shortFor(name.firstWord(), name.gender(), name.kind(), name.span().begin()));
    }

    private void addDoubtful(Name name) {
        Optional<Cluster> found =
                name.isSingleWord()
                        ? shortFor(
                                name.firstWord(), name.gender(), name.kind(), name.span().begin())
                        : named(NameMatch.surname(name.words())).stream()
                                .filter(cluster -> cluster.words().equals(name.words()))
                                .findFirst();
        if (found.isPresent()) {
            join(name, found);
        }
    }

    /** The referent that a single word stands for: by surname, then any part of the name. */
    Optional<Cluster> shortFor(String word, Gender gender, NameKind kind, int offset) {
        List<Cluster> fitting = fitting(word, gender);
        return bySurname(word, fitting, offset)
                .or(() -> best(fitting, cluster -> cluster.words().equals(List.of(word))))
                .or(() -> Optional.ofNullable(byAcronym.get(word.replace(".", ""))))
                .or(() ->
                        best(
                                fitting,
                                cluster ->
                                        kind != NameKind.PLACE
                                                && cluster.kind() == NameKind.PERSON))
                .or(() -> best(fitting, cluster -> isPartOf(word, kind, cluster)))
                .or(() -> best(fitting, cluster -> kind != NameKind.PLACE && isPersonal(cluster)));
    }

    /**
     * Those of the gender; where there are none, those whose first name alone speaks against it.
     */
    private List<Cluster> fitting(String word, Gender gender) {
        List<Cluster> all = told(named(word));
        List<Cluster> agreeing =
                all.stream().filter(cluster -> cluster.gender().agreesWith(gender)).toList();
        return agreeing.isEmpty()
                ? all.stream().filter(cluster -> !cluster.isGenderSure()).toList()
                : agreeing;
    }

    /** "Leave Tara alone!": words in marks that look like a name yield to names outside marks. */
    private static List<Cluster> told(List<Cluster> all) {
        List<Cluster> told = all.stream().filter(cluster -> !cluster.isOnlyQuoted()).toList();
        return told.isEmpty() ? all : told;
    }

    /**
     * Of several with the surname the one far more often named in full, else the one named last.
     */
    private static Optional<Cluster> bySurname(String word, List<Cluster> fitting, int offset) {
        List<Cluster> sharing =
                fitting.stream()
                        .filter(cluster ->
                                isPersonal(cluster)
                                        && NameMatch.surname(cluster.words()).equals(word))
                        .sorted(MOST_NAMED)
                        .toList();
        boolean sure = sharing.stream().anyMatch(cluster -> cluster.kind() == NameKind.PERSON);
        if (sure) {
            sharing =
                    sharing.stream().filter(cluster -> cluster.kind() == NameKind.PERSON).toList();
        }
        if (sharing.size() < 2
                || sharing.get(0).fullPrintings() >= FAR_MORE * sharing.get(1).fullPrintings()) {
            return sharing.stream().findFirst();
        }
        Optional<Cluster> first = sharing.stream().findFirst();
        return sharing.stream()
                .filter(cluster -> cluster.lastFullBefore(offset) >= 0)
                .max(Comparator.comparingInt(cluster -> cluster.lastFullBefore(offset)))
                .or(() -> first);
    }

    private static boolean isPartOf(String word, NameKind kind, Cluster cluster) {
        boolean telling = !NameWords.isWeak(word) && !NameWords.isPlace(word);
        return kind == NameKind.UNKNOWN
                && cluster.kind() == NameKind.ORGANISATION
                && telling
                && (cluster.words().getFirst().equals(word)
                        || (cluster.words().getLast().equals(word) && word.endsWith("s")));
    }

    private static Optional<Cluster> best(List<Cluster> among, Predicate<Cluster> wanted) {
        return among.stream().filter(wanted).min(MOST_NAMED);
    }

    private List<Cluster> named(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    private void join(Name name, Optional<Cluster> known) {
        Cluster cluster = known.orElseGet(() -> opened(name));
        if (known.isPresent()) {
            cluster.add(name);
        }
        byName.put(name, cluster);
        index(name, cluster);
    }

    private Cluster opened(Name name) {
        Cluster cluster = new Cluster(name);
        clusters.add(cluster);
        return cluster;
    }

    private void index(Name name, Cluster cluster) {
        Set<String> keys = new LinkedHashSet<>(name.words());
        for (String word : keys) {
            List<Cluster> same = byWord.computeIfAbsent(word, key -> new ArrayList<>());
            if (same.size() < MOST_OF_ONE_WORD && !same.contains(cluster)) {
                same.add(cluster);
            }
        }
        if (name.kind() == NameKind.ORGANISATION && name.words().size() > 1) {
            Acronyms.of(name.words()).forEach(letters -> byAcronym.putIfAbsent(letters, cluster));
        }
    }
}

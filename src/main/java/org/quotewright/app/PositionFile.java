package org.quotewright.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Sureness;
import org.quotewright.model.Triage;
import org.quotewright.ui.common.desk.Position;

/**
 * Where the analyst left off in one project; a file of this machine that may be missing, and in
 * which what is mistyped counts as missing.
 */
public record PositionFile(Path file) {

    /** The file for a project, in a folder for all of them. */
    public static PositionFile of(Path folder, Path project) {
        String place = project.toAbsolutePath().normalize().toString();
        UUID name = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
        return new PositionFile(folder.resolve(name + ".properties"));
    }

    public Optional<Position> load() throws IOException {
        Properties stored = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            stored.load(reader);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        return number(stored, "article")
                .map(article ->
                        new Position(
                                new ArticleId(article),
                                number(stored, "quotation").map(QuoteId::new),
                                triage(stored)));
    }

    public void save(Position position) throws IOException {
        Properties stored = new Properties();
        stored.setProperty("article", Long.toString(position.article().value()));
        position.quote()
                .ifPresent(quote -> stored.setProperty("quotation", Long.toString(quote.value())));
        Triage triage = position.triage();
        stored.setProperty("order", triage.order().name());
        stored.setProperty("states", names(triage.states()));
        stored.setProperty("confidence", names(triage.confidence()));
        stored.setProperty("kinds", names(triage.types()));
        stored.setProperty("flagged", Boolean.toString(triage.flagged()));
        triage.speaker().ifPresent(name -> stored.setProperty("speaker", name));
        replace(stored);
    }

    private void replace(Properties stored) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(folder, "position", ".tmp");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            stored.store(writer, null);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Triage triage(Properties stored) {
        return new Triage(
                constants(Triage.Order.class, stored, "order").stream()
                        .findFirst()
                        .orElse(Triage.Order.TEXT),
                constants(QuoteState.class, stored, "states"),
                Optional.ofNullable(stored.getProperty("speaker")),
                constants(Sureness.class, stored, "confidence"),
                constants(QuoteType.class, stored, "kinds"),
                Boolean.parseBoolean(stored.getProperty("flagged")));
    }

    private static Optional<Long> number(Properties stored, String key) {
        try {
            return Optional.of(Long.parseLong(stored.getProperty(key, "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <T extends Enum<T>> Set<T> constants(
            Class<T> type, Properties stored, String key) {
        Set<String> names =
                Set.of(stored.getProperty(key, "").strip().toUpperCase(Locale.ROOT).split(","));
        return Stream.of(type.getEnumConstants())
                .filter(constant -> names.contains(constant.name()))
                .collect(Collectors.toSet());
    }
}

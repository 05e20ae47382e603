package vn.kehoach.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.citation.LegalDocument;
import vn.kehoach.words.Folding;

/** Finds laws that are cited by name: {@code Luật Phòng, chống ma túy năm 2021}. */
final class LawNames {
    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern LAW =
            Pattern.compile("(?<!\\p{L})(?<type>Luật|Bộ luật|Pháp lệnh)\\s+(?!số\\s)", FLAGS);
    private static final Pattern DATE = Pattern.compile(
            "\\s*(?:,?\\s*ngày\\s*(?<day>[0-9]{1,2})(?:\\s*tháng\\s*|/)(?<month>[0-9]{1,2})(?:\\s*năm\\s*|/)(?<year>[0-9]{4})|(?:,?\\s*năm\\s*|\\s+)(?<only>[0-9]{4}))",
            FLAGS);
    private static final Pattern UNKNOWN =
            Pattern.compile("(?<name>\\p{Lu}[^;:.()\\n]{2,90}?)(?=\\s*,?\\s*(?:ngày|năm)\\s*[0-9])", FLAGS);

    /** The words without which no text names one: looked for first, because most texts have none of them. */
    private static final List<String> NAMED = List.of("Luật", "luật", "Pháp lệnh");

    private final List<LegalDocument> laws;
    private final Optional<LocalDate> day;

    LawNames(List<LegalDocument> documents, Optional<LocalDate> day) {
        this.laws = documents.stream().filter(LegalDocument::isLaw).toList();
        this.day = day;
    }

    /** A law in a text. */
    record Named(LegalDocument document, boolean known, int start, int end, Certainty certainty) {}

    List<Named> find(String text) {
        List<Named> found = new ArrayList<>();
        if (NAMED.stream().noneMatch(text::contains)) {
            return found;
        }
        Matcher law = LAW.matcher(text);
        while (law.find()) {
            known(text, law).or(() -> unknown(text, law)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Named> known(String text, Matcher law) {
        record Reading(LegalDocument document, int end) {}
        String type = law.group("type");
        List<Word> words = Titles.words(text, law.end());
        List<Reading> readings = laws.stream()
                .filter(document -> document.type().equals(type))
                .map(document -> new Reading(document, Titles.end(words, law.end(), document)))
                .filter(reading -> reading.end() > law.end())
                .toList();
        int end = readings.stream().mapToInt(Reading::end).max().orElse(-1);
        List<LegalDocument> named = readings.stream()
                .filter(reading -> reading.end() == end)
                .map(Reading::document)
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Matcher date = DATE.matcher(text).region(end, text.length());
        boolean isDated = date.lookingAt();
        List<LegalDocument> dated = named.stream()
                .filter(document -> isDated && fits(document, date))
                .toList();
        if (dated.size() == 1) {
            return Optional.of(new Named(dated.get(0), true, law.start(), date.end(), Certainty.SURE));
        }
        if (isDated) {
            return Optional.empty();
        }
        boolean only = named.size() == 1;
        return inForce(named)
                .map(document -> new Named(document, true, law.start(), end, only ? Certainty.SURE : Certainty.LIKELY));
    }

    /** The latest one that was in force on the plan's day; the only one, whenever it was. */
    private Optional<LegalDocument> inForce(List<LegalDocument> named) {
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        return named.stream()
                .filter(document -> day.isEmpty() || isInForce(document, day.get()))
                .max(Comparator.comparing(document -> document.date().orElse(LocalDate.MIN)));
    }

    private static boolean isInForce(LegalDocument document, LocalDate on) {
        Optional<LocalDate> from = document.from().or(document::date);
        return from.map(first -> !first.isAfter(on)).orElse(true)
                && document.to().map(last -> !last.isBefore(on)).orElse(true);
    }

    private static boolean fits(LegalDocument document, Matcher date) {
        Optional<LocalDate> known = document.date();
        if (known.isEmpty()) {
            return false;
        }
        return date.group("only") != null
                ? known.get().getYear() == Integer.parseInt(date.group("only"))
                : known.get().getYear() == Integer.parseInt(date.group("year"))
                        && known.get().getMonthValue() == Integer.parseInt(date.group("month"))
                        && known.get().getDayOfMonth() == Integer.parseInt(date.group("day"));
    }

    /** A law of which the catalogue has not this one: only where a date says where its name ends. */
    private static Optional<Named> unknown(String text, Matcher law) {
        Matcher name = UNKNOWN.matcher(text).region(law.end(), text.length());
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        Matcher date = DATE.matcher(text).region(name.end(), text.length());
        if (!date.lookingAt()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = date.group("only") == null ? Days.of(date) : Optional.empty();
        String year = date.group("only") == null ? date.group("year") : date.group("only");
        String title = name.group("name").strip();
        LegalDocument document = new LegalDocument(
                Optional.empty(),
                Optional.of(slug(law.group("type") + " " + title + " " + year)),
                law.group("type"),
                day,
                "Quốc hội",
                title,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        return Optional.of(new Named(document, false, law.start(), date.end(), Certainty.LIKELY));
    }

    private static String slug(String words) {
        return Folding.loose(words).replaceAll("[^a-z0-9]+", "-");
    }
}

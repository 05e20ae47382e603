package vn.kehoach.recognise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.outline.Line;
import vn.kehoach.outline.Outline;
import vn.kehoach.phrase.Found;
import vn.kehoach.phrase.HeadPhrases;
import vn.kehoach.phrase.IssuerPhrases;
import vn.kehoach.plan.DocumentType;
import vn.kehoach.plan.Issuer;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Period;
import vn.kehoach.plan.Plan;
import vn.kehoach.programme.Programme;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.setting.Setting;
import vn.kehoach.unit.Unit;
import vn.kehoach.words.Folding;

/** What a document says of itself: who issues it, its number and day, its title, its programme. */
final class Frame {
    private static final String COMMITTEE = "party-committee";
    private static final String STANDING_BOARD = Folding.exact("ban thường vụ");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(20\\d\\d)(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("năm (20\\d\\d)");
    /** Special zones, and no districts, are there since this day (Law 72/2025/QH15). */
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    private static final Place TOP = Place.of(1);

    private static final Pattern HORIZON = Pattern.compile(
            "(?<!\\p{L})(?:đến|tới)\\s+(?:hết\\s+|cuối\\s+)?năm\\s+(20[0-9]{2})(?![0-9])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Years that plans look ahead; what is farther away is a strategy's. */
    private static final int LONGEST = 10;

    private final Outline outline;
    private final Casing casing;
    private final Catalogues catalogues;
    private final Notes notes;
    private final HeadPhrases phrases;
    private final List<String> texts;

    Frame(Outline outline, Casing casing, Catalogues catalogues, Notes notes) {
        this.outline = outline;
        this.casing = casing;
        this.catalogues = catalogues;
        this.notes = notes;
        this.phrases = new HeadPhrases(catalogues.programmes());
        this.texts = Texts.of(outline);
    }

    /** The parts that stand above the sections. */
    PlanParts parts(Optional<LocalDate> asOf) {
        PlanParts parts = new PlanParts();
        title(parts);
        opening(parts);
        number(parts);
        Optional<HeadPhrases.PlaceAndDate> printed = date(parts);
        LocalDate day = day(parts, asOf);
        programme(parts);
        period(parts, day);
        issuer(parts, day, printed.flatMap(HeadPhrases.PlaceAndDate::place));
        parts.id = id(parts);
        return parts;
    }

    private void title(PlanParts parts) {
        Optional<Line> type = outline.head().type();
        String word = type.map(line -> Folding.loose(line.words())).orElse("");
        parts.type = word.replace(" ", "").startsWith("chuongtrinh") ? DocumentType.PROGRAMME : DocumentType.PLAN;
        if (type.isPresent()
                && !word.replace(" ", "")
                        .startsWith(Folding.loose(parts.type.vietnamese()).replace(" ", ""))) {
            notes.doubt(
                    "/type",
                    type.get().place(),
                    Matter.DOUBTFUL,
                    "type",
                    parts.type.vietnamese(),
                    type.get().words());
        }
        String title = outline.head().title().stream().map(RichText::heading).collect(Collectors.joining(" "));
        parts.title = RichText.tidy(behindType(type, parts.type) + casing.sentence(RichText.tidy(title)));
        outline.head().title().forEach(line -> notes.madeOf("/title", line));
        type.ifPresent(line -> notes.madeOf("/type", line));
        outline.head().fixed().forEach(line -> notes.madeOf("/form", line));
    }

    /** {@code HÀNH ĐỘNG} of {@code CHƯƠNG TRÌNH HÀNH ĐỘNG}, which is no type of its own, begins the title. */
    private static String behindType(Optional<Line> line, DocumentType type) {
        return line.map(RichText::plain)
                .filter(words -> words.startsWith(type.vietnamese().toUpperCase(Locale.ROOT) + " "))
                .map(words ->
                        words.substring(type.vietnamese().length()).strip().toLowerCase(Locale.ROOT) + " ")
                .orElse("");
    }

    /** Only to look names up in; {@link Grounds} gives the plan its opening. */
    private void opening(PlanParts parts) {
        parts.opening = Optional.of(
                        outline.opening().stream().map(RichText::plain).collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty());
    }

    private void number(PlanParts parts) {
        if (outline.head().number().isEmpty()) {
            notes.say(top(), Matter.NUMBER_ABSENT);
        }
        outline.head().number().ifPresent(line -> {
            Optional<Found<HeadPhrases.Symbol>> symbol = phrases.symbol(RichText.plain(line));
            parts.number = symbol.flatMap(found -> found.value().number());
            notes.madeOf("/number", line);
            if (parts.number.isEmpty()) {
                notes.say(line.place(), Matter.NUMBER_BLANK, RichText.plain(line));
            }
            if (symbol.map(found -> found.value().party()).orElse(false)) {
                parts.form = Plan.FormFamily.PARTY;
            }
        });
    }

    private Optional<HeadPhrases.PlaceAndDate> date(PlanParts parts) {
        Optional<HeadPhrases.PlaceAndDate> printed = outline.head()
                .placeAndDate()
                .flatMap(line -> phrases.placeAndDate(RichText.plain(line)))
                .map(Found::value);
        parts.date = printed.map(HeadPhrases.PlaceAndDate::date);
        outline.head().placeAndDate().ifPresent(line -> notes.madeOf("/date", line));
        if (parts.date.isEmpty()) {
            notes.say(top(), Matter.DATE_ABSENT);
        } else if (parts.date.get().day().isEmpty()) {
            Line line = outline.head().placeAndDate().orElseThrow();
            notes.say(line.place(), Matter.DATE_INCOMPLETE, RichText.plain(line));
        }
        return printed;
    }

    /** The day on which names are looked up; where it had to be guessed, the plan says so. */
    private LocalDate day(PlanParts parts, Optional<LocalDate> asOf) {
        Optional<LocalDate> full = parts.date.flatMap(PartialDate::full);
        if (full.isPresent()) {
            return full.get();
        }
        LocalDate day = asOf.or(() -> parts.date.map(HeadPhrases::lookUpDay)).orElseGet(this::guessedDay);
        parts.asOf = Optional.of(day);
        if (asOf.isEmpty()) {
            String words = outline.head().placeAndDate().map(RichText::plain).orElse("");
            notes.doubt("/as-of", top(), Matter.DOUBTFUL, "as-of", day.toString(), words);
        }
        return day;
    }

    /** The last day that the text names, not before what it speaks of was there. */
    private LocalDate guessedDay() {
        Stream<LocalDate> named = texts.stream()
                .flatMap(text -> DAY.matcher(text).results())
                .flatMap(found -> day(found.group(3), found.group(2), found.group(1)).stream());
        boolean twoTiers = texts.stream().anyMatch(text -> text.contains("đặc khu"));
        Stream<LocalDate> floor = twoTiers ? Stream.of(TWO_TIERS) : Stream.empty();
        return Stream.concat(named, floor).max(Comparator.naturalOrder()).orElseGet(this::firstYear);
    }

    private LocalDate firstYear() {
        return Stream.concat(Stream.of(RichText.tidy(String.join(" ", titles()))), texts.stream())
                .map(YEAR::matcher)
                .filter(Matcher::find)
                .findFirst()
                .map(year -> LocalDate.of(Integer.parseInt(year.group(1)), 1, 1))
                .orElse(TWO_TIERS);
    }

    private List<String> titles() {
        return outline.head().title().stream().map(Line::words).toList();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void programme(PlanParts parts) {
        parts.programme = phrases.programme(parts.title)
                .or(() -> parts.opening.flatMap(phrases::programme))
                .map(Found::value)
                .map(Programme::id);
    }

    private void period(PlanParts parts, LocalDate day) {
        Optional<Found<Period>> found = phrases.period(parts.title, Optional.of(day.getYear()))
                .or(() -> parts.opening.flatMap(text -> phrases.period(text, Optional.of(day.getYear()))));
        parts.period = found.map(Found::value).orElse(new Period(day.getYear(), horizon(day.getYear())));
        boolean sure = found.filter(Found::isSure).isPresent() && parts.date.isPresent();
        if (!sure) {
            notes.doubt(
                    "/period",
                    top(),
                    Matter.DOUBTFUL,
                    "period",
                    parts.period.toString(),
                    found.map(Found::words).orElse(parts.title));
        }
    }

    /** The last year up to which the text has something done; the first one where it says none, or none that is near. */
    private int horizon(int first) {
        return texts.stream()
                .flatMap(text -> HORIZON.matcher(text).results())
                .mapToInt(year -> Integer.parseInt(year.group(1)))
                .filter(year -> first < year && year <= first + LONGEST)
                .max()
                .orElse(first);
    }

    private void issuer(PlanParts parts, LocalDate day, Optional<String> place) {
        List<String> lines =
                outline.head().issuer().stream().map(RichText::plain).toList();
        String text = parts.title + ". " + parts.opening.orElse("");
        Optional<Found<Issuer>> found = new IssuerPhrases(catalogues, day).issuer(lines, place, text);
        parts.issuer = found.map(Found::value).orElse(new Issuer("people-committee", "TODO", Optional.empty()));
        standingBoard(parts);
        outline.head().issuer().forEach(line -> notes.madeOf("/issuer", line));
        if (found.filter(Found::isSure).isEmpty()) {
            notes.doubt(
                    "/issuer",
                    top(),
                    Matter.DOUBTFUL,
                    "issuer",
                    parts.issuer.body() + ", " + parts.issuer.unit(),
                    found.map(Found::words).orElse(""));
        }
        if (parts.issuer.body().startsWith("party-")) {
            parts.form = Plan.FormFamily.PARTY;
        }
        parts.issuer = new OwnHead(Setting.of(parts.plan(), catalogues), casing, texts).of(outline.head());
        place.filter(printed -> !Optional.of(printed).equals(properName(parts)))
                .ifPresent(printed -> parts.place = Optional.of(printed));
    }

    /** A standing board issues under its committee's name; who signs for it tells (HD36-CQ-5). */
    private void standingBoard(PlanParts parts) {
        boolean signed = outline.tail().signature().stream()
                .map(RichText::plain)
                .map(Folding::exact)
                .anyMatch(line -> line.contains(STANDING_BOARD));
        if (signed && parts.issuer.body().equals(COMMITTEE)) {
            Issuer committee = parts.issuer;
            parts.issuer = new Issuer("party-standing", committee.unit(), committee.as());
            if (Setting.of(parts.plan(), catalogues).issuer().isEmpty()) {
                parts.issuer = committee;
            }
        }
    }

    private Optional<String> properName(PlanParts parts) {
        return Setting.of(parts.plan(), catalogues).unit().map(Unit::properName);
    }

    private static String id(PlanParts parts) {
        String unit = parts.issuer.unit().split(",")[0];
        String about = parts.programme.orElseGet(() -> Slug.of(parts.title));
        return Slug.of(unit) + "-" + about + "-" + parts.period;
    }

    /** Where a document without a head would have it. */
    private Place top() {
        return Stream.of(
                        outline.head().placeAndDate().stream(),
                        outline.head().type().stream(),
                        outline.head().title().stream(),
                        outline.opening().stream())
                .flatMap(lines -> lines)
                .findFirst()
                .map(Line::place)
                .orElse(TOP);
    }
}

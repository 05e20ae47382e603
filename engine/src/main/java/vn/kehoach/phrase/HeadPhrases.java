package vn.kehoach.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.plan.Period;
import vn.kehoach.programme.Programme;

/** Reads the lines of a document's head, its title and its opening. */
public final class HeadPhrases {
    private static final String BLANKS = "[.…_\\s\\u00a0]*";
    private static final Pattern SYMBOL = Pattern.compile(
            "S[ốo]\\s*[:.]?\\s*([0-9]*)" + BLANKS
                    + "([-–/])\\s*(\\p{L}+)\\s*([-–/])\\s*(\\p{L}[\\p{L}0-9.&]*(?:\\s*[-–]\\s*[\\p{L}0-9.&]+)*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WORDED = Pattern.compile(
            "(?:ngày" + BLANKS + "([0-9]{0,2})" + BLANKS + ")?tháng" + BLANKS + "([0-9]{0,2})" + BLANKS + "năm" + BLANKS
                    + "([0-9]{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FIGURES =
            Pattern.compile("ngày\\s*([0-9]{1,2})\\s*[/.-]\\s*([0-9]{1,2})\\s*[/.-]\\s*([0-9]{4})");
    private static final Pattern STRETCH = Pattern.compile("(20[0-9]{2})\\s*[-–—]\\s*(20[0-9]{2})");
    private static final Pattern UNTIL =
            Pattern.compile("(?:đến|đến hết|hết) năm\\s*(20[0-9]{2})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEAR =
            Pattern.compile("(?<!đến )(?<!hết )năm\\s*(20[0-9]{2})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Programme> programmes;

    /** Over the programmes of a catalogue. */
    public HeadPhrases(List<Programme> programmes) {
        this.programmes = List.copyOf(programmes);
    }

    /**
     * A document's number and symbol: {@code Số: 15/KH-UBND}, {@code Số 32-CTr/TU}.
     *
     * @param number absent where the line leaves room for it
     * @param type the code of the document's type, as printed: {@code KH}
     * @param body the issuer's symbol, as printed: {@code UBND}
     * @param party whether it has the form of the Party, with the dash first
     */
    public record Symbol(Optional<Integer> number, String type, String body, boolean party) {}

    /**
     * Place and date.
     *
     * @param place absent where the line has none
     * @param date as precise as printed
     */
    public record PlaceAndDate(Optional<String> place, PartialDate date) {}

    /** Number and symbol in a line. */
    public Optional<Found<Symbol>> symbol(String line) {
        Matcher parts = SYMBOL.matcher(line);
        if (!parts.find()) {
            return Optional.empty();
        }
        Optional<Integer> number = Optional.of(parts.group(1))
                .filter(digits -> !digits.isEmpty() && digits.length() < 9)
                .map(Integer::valueOf);
        String body = parts.group(5).replaceAll("\\s+", "");
        Symbol symbol = new Symbol(number, parts.group(3), body, !parts.group(2).equals("/"));
        return Optional.of(Found.in(line, parts.start(), parts.end(), symbol, Certainty.SURE));
    }

    /** Place and date in a line; days and months that are left blank are unknown. */
    public Optional<Found<PlaceAndDate>> placeAndDate(String line) {
        for (Pattern form : List.of(WORDED, FIGURES)) {
            Matcher parts = form.matcher(line);
            if (parts.find()) {
                Optional<PartialDate> date = date(parts);
                String before = line.substring(0, parts.start()).strip();
                Optional<String> place =
                        Optional.of(before.replaceAll("[,.\\s]+$", "")).filter(words -> !words.isEmpty());
                return date.map(
                        known -> Found.in(line, 0, parts.end(), new PlaceAndDate(place, known), Certainty.SURE));
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> date(Matcher parts) {
        String day = parts.group(1) == null ? "" : parts.group(1);
        String month = parts.group(2);
        String year = parts.group(3);
        if (month.isEmpty()) {
            return PartialDate.parse(year);
        }
        String padded = year + "-" + twoDigits(month);
        return day.isEmpty() ? PartialDate.parse(padded) : PartialDate.parse(padded + "-" + twoDigits(day));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** A day on which to look up the names in a document of a date: the day itself, else the last one that it may mean. */
    public static LocalDate lookUpDay(PartialDate date) {
        YearMonth month = YearMonth.of(date.year(), date.month().orElse(12));
        return date.full().orElse(month.atEndOfMonth());
    }

    /** The programme that a title or an opening names, by its longest name. */
    public Optional<Found<Programme>> programme(String text) {
        List<Word> words = Words.writtenOut(text);
        return programmes.stream()
                .flatMap(programme -> names(programme).flatMap(name -> find(text, words, name, programme).stream()))
                .max(Comparator.comparingInt(found -> found.end() - found.start()));
    }

    private static Stream<List<String>> names(Programme programme) {
        return Stream.concat(Stream.of(programme.name()), programme.aliases().stream())
                .map(Words::forms);
    }

    private static Optional<Found<Programme>> find(
            String text, List<Word> words, List<String> name, Programme programme) {
        for (int at = 0; at + name.size() <= words.size(); at++) {
            if (Words.startAt(words, at, name)) {
                int end = words.get(at + name.size() - 1).end();
                return Optional.of(Found.in(text, words.get(at).start(), end, programme, Certainty.SURE));
            }
        }
        return Optional.empty();
    }

    /**
     * The years that a plan covers, as its title says. What stands in the programme's name counts only where nothing else says
     * it.
     *
     * @param issued the year in which the plan is issued, if known
     */
    public Optional<Found<Period>> period(String title, Optional<Integer> issued) {
        Optional<Found<Programme>> programme = programme(title);
        String own = programme
                .map(name -> title.substring(0, name.start())
                        + " ".repeat(name.end() - name.start())
                        + title.substring(name.end()))
                .orElse(title);
        return stated(title, own, issued).or(() -> programme.flatMap(name -> ofProgramme(title, name, issued)));
    }

    private static Optional<Found<Period>> stated(String title, String own, Optional<Integer> issued) {
        Matcher stretch = STRETCH.matcher(own);
        if (stretch.find()) {
            return found(title, stretch, Integer.parseInt(stretch.group(1)), stretch.group(2), Certainty.SURE);
        }
        Matcher year = YEAR.matcher(own);
        if (year.find()) {
            return found(title, year, Integer.parseInt(year.group(1)), year.group(1), Certainty.SURE);
        }
        Matcher until = UNTIL.matcher(own);
        return until.find() && issued.isPresent()
                ? found(title, until, issued.get(), until.group(1), Certainty.SURE)
                : Optional.empty();
    }

    /** From the year of issue to the programme's end. */
    private static Optional<Found<Period>> ofProgramme(String title, Found<Programme> name, Optional<Integer> issued) {
        return Period.parse(name.value().period())
                .map(whole -> new Period(
                        issued.filter(year -> year > whole.first() && year <= whole.last())
                                .orElse(whole.first()),
                        whole.last()))
                .map(period -> Found.in(
                        title,
                        name.start(),
                        name.end(),
                        period,
                        issued.isPresent() ? Certainty.SURE : Certainty.LIKELY));
    }

    private static Optional<Found<Period>> found(
            String title, Matcher words, int first, String last, Certainty certainty) {
        return Period.parse(first + "-" + last)
                .map(period -> Found.in(title, words.start(), words.end(), period, certainty));
    }
}

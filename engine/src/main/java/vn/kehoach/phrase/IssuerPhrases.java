package vn.kehoach.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.agency.Agency;
import vn.kehoach.plan.Issuer;
import vn.kehoach.setting.Catalogues;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.UnitType;

/** Finds who issues a document: from the lines of its head, else from its title and opening. */
public final class IssuerPhrases {
    private static final int LONGEST_NAME = 5;
    /** The standing committee's documents bear the committee's name in the head. */
    private static final String PARTY_COMMITTEE = "party-committee";

    private static final String PARTY_STANDING = "party-standing";

    private final Catalogues catalogues;
    private final LocalDate day;
    private final BodyNames names;

    /**
     * On a day.
     *
     * @param day on which names are looked up; see {@link HeadPhrases#lookUpDay}
     */
    public IssuerPhrases(Catalogues catalogues, LocalDate day) {
        this.catalogues = catalogues;
        this.day = day;
        this.names = BodyNames.of(catalogues.agencies(), Optional.of(day));
    }

    /** A body that the words name, with the unit behind it. */
    private record Named(String role, Tier tier, int start, int end, List<Unit> units) {}

    /**
     * The issuer.
     *
     * @param lines of the head that name the governing body and the issuer, from top to bottom; none where the head is missing
     * @param place before the date, if there is one
     * @param text title and opening, where the issuer names itself again, and whatever else may tell which of several units of
     *     one name is meant
     */
    public Optional<Found<Issuer>> issuer(List<String> lines, Optional<String> place, String text) {
        Optional<Found<Issuer>> asPrinted = read(lines, place, text);
        if (asPrinted.filter(Found::isSure).isPresent()) {
            return asPrinted;
        }
        return IntStream.range(1, lines.size())
                .mapToObj(broken -> read(joined(lines, broken), place, text))
                .flatMap(Optional::stream)
                .filter(Found::isSure)
                .findFirst()
                .or(() -> asPrinted);
    }

    /** The lines, one of them put behind the line above it: a long name may not have had room on one. */
    private static List<String> joined(List<String> lines, int broken) {
        List<String> joined = new ArrayList<>(lines);
        String behind = joined.remove(broken);
        joined.set(broken - 1, joined.get(broken - 1) + " " + behind);
        return joined;
    }

    private Optional<Found<Issuer>> read(List<String> lines, Optional<String> place, String text) {
        String head = String.join(" / ", lines);
        String context = place.orElse("") + " " + text;
        List<Named> inHead = bodies(head, agency -> agency.covers().isEmpty());
        List<Named> inText = bodies(text, Agency::issues);
        List<Word> words = Words.writtenOut(text);
        Optional<Named> speaker = inText.stream()
                .max(Comparator.comparingInt((Named body) -> weight(body, words))
                        .thenComparingInt(Named::start));
        boolean committeeOnly = !inHead.isEmpty()
                && inHead.get(inHead.size() - 1).role().equals(PARTY_COMMITTEE)
                && speaker.filter(body -> body.role().equals(PARTY_STANDING)).isPresent();
        if (inHead.isEmpty() || committeeOnly) {
            List<Named> all = Stream.concat(inText.stream(), inHead.stream()).toList();
            return speaker.map(body -> issuer(text, body, all, context));
        }
        Named last = inHead.get(inHead.size() - 1);
        return Optional.of(issuer(head, last, inHead, head + " " + context));
    }

    /** Every body in a text that a condition allows. */
    private List<Named> bodies(String text, Predicate<Agency> allowed) {
        List<Word> words = Words.writtenOut(text);
        List<Named> bodies = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Optional<Named> named = named(words, text, at, allowed);
            named.ifPresent(bodies::add);
            at = Math.max(at + 1, named.map(Named::end).orElse(0));
        }
        return bodies;
    }

    /** Before {@code ban hành}, {@code xây dựng} stands who does so; else whoever is named with its unit. */
    private static int weight(Named body, List<Word> words) {
        boolean issues = body.end() < words.size() && IssuingWords.follow(words, body.end());
        return (issues ? 2 : 0) + (body.units().isEmpty() ? 0 : 1);
    }

    private Found<Issuer> issuer(String text, Named body, List<Named> all, String context) {
        List<Word> words = Words.writtenOut(text);
        List<Unit> units = Stream.concat(body.units().stream(), all.stream().flatMap(other -> other.units().stream()))
                .filter(unit -> unit.tier() == body.tier())
                .distinct()
                .toList();
        List<Unit> known = units.isEmpty() ? unitsIn(context, body.tier()) : units;
        Optional<Unit> unit = new UnitChoice(catalogues.units(), day).among(known, context);
        String name = unit.map(one -> new UnitChoice(catalogues.units(), day).unambiguous(one))
                .orElseGet(() -> known.isEmpty() ? "TODO" : known.get(0).name());
        return Found.in(
                text,
                words.get(body.start()).start(),
                words.get(body.end() - 1).end(),
                new Issuer(body.role(), name, Optional.empty()),
                unit.isPresent() ? Certainty.SURE : Certainty.LIKELY);
    }

    private Optional<Named> named(List<Word> words, String text, int at, Predicate<Agency> allowed) {
        return names.beginning(words, at).stream()
                .filter(name -> name.endAt(words, at) > at && isAllowed(name.role(), allowed))
                .map(name -> named(name, words, text, at))
                .max(Comparator.comparingInt(Named::end)
                        .thenComparingInt(named -> named.units().isEmpty() ? 0 : 1));
    }

    private boolean isAllowed(String role, Predicate<Agency> allowed) {
        return catalogues.agencies().byRole(role).filter(allowed).isPresent();
    }

    /** The name, with the unit of its tier behind it or on the next line. */
    private Named named(BodyName name, List<Word> words, String text, int at) {
        int end = name.endAt(words, at);
        int unitAt = end < words.size() && words.get(end).is("/") ? end + 1 : end;
        for (int next = Math.min(words.size(), unitAt + LONGEST_NAME + 2); next > unitAt; next--) {
            String printed = text.substring(
                    words.get(unitAt).start(), words.get(next - 1).end());
            List<Unit> units = words.get(next - 1).isPunctuation() ? List.of() : find(printed, name.tier());
            if (!units.isEmpty()) {
                return new Named(name.role(), name.tier(), at, next, units);
            }
        }
        return new Named(name.role(), name.tier(), at, end, List.of());
    }

    private List<Unit> find(String printed, Tier tier) {
        return catalogues.units().find(printed, day).stream()
                .filter(unit -> unit.tier() == tier)
                .toList();
    }

    /** Units of a tier that a text names anywhere, with the word of their type or as the place before the date. */
    private List<Unit> unitsIn(String context, Tier tier) {
        List<Word> words = Words.of(context);
        List<Unit> found = new ArrayList<>();
        for (int at = 0; at < words.size() && found.isEmpty(); at++) {
            boolean typed = at == 0 || isType(words, at);
            for (int next = Math.min(words.size(), at + LONGEST_NAME + 2);
                    typed && next > at && found.isEmpty();
                    next--) {
                found.addAll(find(
                        context.substring(
                                words.get(at).start(), words.get(next - 1).end()),
                        tier));
            }
        }
        return found;
    }

    private static boolean isType(List<Word> words, int at) {
        return Stream.of(UnitType.values()).anyMatch(type -> Words.startAt(words, at, Words.forms(type.vietnamese())));
    }
}

package vn.kehoach.check.rule;

import java.math.BigDecimal;
import java.util.List;
import vn.kehoach.check.Territory;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.plan.PartialDate;
import vn.kehoach.programme.Applicability.Fact;
import vn.kehoach.unit.Tier;

/** Words that stand inside the sentences of several rules, in the language of their reader. */
public final class Phrases {
    private static final String PREFIX = "phrase.";

    private Phrases() {}

    /** A phrase of the bundle. */
    public static Message of(String key, Object... arguments) {
        return Message.of(PREFIX + key, arguments);
    }

    /** Phrases one behind another. */
    public static Message list(List<Message> phrases) {
        return phrases.stream()
                .reduce((before, next) -> of("list", before, next))
                .orElse(of("none"));
    }

    /** What a territory may have: "khu công nghiệp". */
    public static Message fact(String word) {
        return of("fact-" + word);
    }

    /** Several of them. */
    public static Message facts(List<Fact> facts) {
        return list(facts.stream()
                .map(Territory::word)
                .distinct()
                .map(Phrases::fact)
                .toList());
    }

    /** "cấp xã". */
    public static Message tier(Tier tier) {
        return of("tier-" + tier.word());
    }

    /** A number without needless zeros, with the decimal mark of the language. */
    public static Object number(BigDecimal number) {
        String[] parts = number.toPlainString().split("\\.");
        return parts.length == 1 ? parts[0] : of("decimal", parts[0], parts[1]);
    }

    /** A day, month or year, with the two-digit months and days of {@link CitationText}. */
    public static Object date(PartialDate date) {
        if (date.full().isPresent()) {
            return CitationText.running(date.full().get());
        }
        String year = String.valueOf(date.year());
        return date.month()
                .map(month -> (Object) of("month", month <= 2 ? "0" + month : String.valueOf(month), year))
                .orElse(of("year", year));
    }
}

package vn.kehoach.check.rule.form;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.check.rule.PartyGuidance;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Words;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;
import vn.kehoach.words.Folding;

/**
 * The địa danh is not the name of the issuer's unit as it stands alone (ND30-DD-3, 4), lacks the noun that names of persons and numbers
 * need (ND30-DD-5) or has one that it does not need, or is written with other letters or marks (ND30-DD-7).
 */
public final class PlaceMalformed implements StateFormRule {
    /** Others may sit in another unit than that for which they work. */
    private static final Set<String> SITS_AT_HOME =
            Set.of("people-committee", "people-council", "party-committee", "party-standing");

    private static final Pattern DATE = Pattern.compile("(?U)[,\\s]+ngày\\b.*");
    private static final Pattern MARK = Pattern.compile("[\\s,.;:]+$");

    @Override
    public String code() {
        return "place-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.SAFE;
    }

    @Override
    public Optional<Message> partyLegal(Optional<LocalDate> day) {
        return PartyGuidance.legal(this, day);
    }

    @Override
    public void check(PlanView view, Report report) {
        FormTexts.at(view, "/place").filter(place -> !place.text().isBlank()).ifPresent(place -> view.unit()
                .ifPresent(unit -> check(view, report, place, unit)));
    }

    private static void check(PlanView view, Report report, Prose place, Unit unit) {
        String written = place.text().strip();
        String right = unit.properName();
        if (small(written).equals(small(right))) {
            if (!written.equals(right)
                    && !Folding.toneMarksOnFirstVowel(written).equals(Folding.toneMarksOnFirstVowel(right))) {
                say(report, place, "letters", right);
            }
        } else if (DATE.matcher(written).find() || MARK.matcher(written).find()) {
            tooMuch(view, report, place, unit);
        } else if (isSame(written, unit.type().vietnamese() + " " + unit.name())) {
            full(view, report, place, unit);
        } else if (isSame(written, unit.name())) {
            say(report, place, "noun-missing", right);
        } else if (SITS_AT_HOME.contains(view.plan().issuer().body())) {
            report.on(place, 0, place.text().length()).say("other", right);
        }
    }

    /** A name with what the form sets behind it; what is left may be another unit's name. */
    private static void tooMuch(PlanView view, Report report, Prose place, Unit unit) {
        String written = place.text().strip();
        boolean dated = DATE.matcher(written).find();
        String name = MARK.matcher(DATE.matcher(written).replaceFirst("")).replaceFirst("");
        String right = unit.properName();
        boolean own = small(name).equals(small(right))
                || isSame(name, unit.type().vietnamese() + " " + unit.name())
                || isSame(name, unit.name());
        if (own
                || !name.isEmpty()
                        && !SITS_AT_HOME.contains(view.plan().issuer().body())) {
            say(report, place, dated ? "date" : "mark", own ? right : name);
        } else {
            report.on(place, 0, place.text().length()).say("other", right);
        }
    }

    /**
     * Communes named after persons and events keep the noun, with a capital; which those are is not known. In documents of the Party names
     * of one syllable keep it, too (HD36-DD-4).
     */
    private static void full(PlanView view, Report report, Prose place, Unit unit) {
        String right = unit.properName();
        boolean needsNoun = !right.equals(unit.name());
        boolean mayHaveNoun = unit.tier() != Tier.PROVINCE
                || FormTexts.isParty(view) && !unit.name().contains(" ");
        if (needsNoun) {
            say(report, place, "short", right);
        } else if (!mayHaveNoun || Character.isLowerCase(place.text().strip().charAt(0))) {
            say(report, place, "noun", right);
        }
    }

    private static void say(Report report, Prose place, String sentence, String right) {
        report.on(place, 0, place.text().stripTrailing().length()).safely(right).say(sentence, right);
    }

    private static String small(String name) {
        return Folding.exact(name).toLowerCase(Locale.ROOT);
    }

    private static boolean isSame(String one, String other) {
        return Words.forms(one.replace(".", " ")).equals(Words.forms(other));
    }
}

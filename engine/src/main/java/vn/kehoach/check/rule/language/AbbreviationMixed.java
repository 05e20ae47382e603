package vn.kehoach.check.rule.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.check.FileRule;
import vn.kehoach.check.PlainText;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.vocabulary.Abbreviation;
import vn.kehoach.vocabulary.Vocabulary;

/** An abbreviation that is written wrongly ({@code BCD138}), or in two ways in one plan ({@code KT-XH}, {@code KTXH}). */
public final class AbbreviationMixed implements FileRule {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\p{L}0-9/.-])\\p{Lu}{1,}(?: ?[&-] ?\\p{Lu}{2,}|[&-]\\p{Lu}|\\p{Lu}){1,}[0-9]*(?![\\p{L}/-])");
    private static final int SHORTEST = 3;

    private record Use(PlainText text, int start, String letters) {}

    @Override
    public String code() {
        return "abbreviation-mixed";
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
    public void check(PlanView view, Report report) {
        Vocabulary vocabulary = view.catalogues().vocabulary();
        Map<String, Abbreviation> wrong =
                vocabulary.derived(AbbreviationMixed.class, vocabulary, () -> forms(vocabulary));
        Map<String, Map<String, List<Use>>> byLetters = new LinkedHashMap<>();
        for (Prose prose : OwnWords.sentences(view)) {
            if (!Sentences.hasAbbreviation(prose)) {
                continue;
            }
            PlainText text = prose.plain();
            for (Matcher token = TOKEN.matcher(text.text()); token.find(); ) {
                if (!isWrong(text, token, wrong, report)) {
                    String letters = token.group();
                    byLetters
                            .computeIfAbsent(letters.replaceAll("[ &-]", ""), unused -> new LinkedHashMap<>())
                            .computeIfAbsent(letters, unused -> new ArrayList<>())
                            .add(new Use(text, token.start(), letters));
                }
            }
        }
        byLetters.values().stream().filter(forms -> forms.size() > 1).forEach(forms -> mixed(forms, report));
    }

    /** Tells of a form that the vocabulary calls wrong, a number glued to it included. */
    private boolean isWrong(PlainText text, Matcher token, Map<String, Abbreviation> forms, Report report) {
        String letters = token.group().replaceFirst("[0-9]+$", "");
        String number = token.group().substring(letters.length());
        Abbreviation known = forms.get(letters);
        if (known == null || known.write().equals(letters) && (number.isEmpty() || !known.numbered())) {
            return false;
        }
        String right = known.write() + (number.isEmpty() ? "" : known.numbered() ? " " + number : number);
        text.corrected(report, token.start(), token.end(), right)
                .severity(known.hint() ? Severity.INFO : severity())
                .say("wrong", token.group(), right);
        return true;
    }

    /** The form used most, or else first, is the plan's; the others are told. */
    private static void mixed(Map<String, List<Use>> forms, Report report) {
        List<Map.Entry<String, List<Use>>> byUse = new ArrayList<>(forms.entrySet());
        byUse.sort(Comparator.comparingInt(form -> -form.getValue().size()));
        String usual = byUse.get(0).getKey();
        if (usual.length() < SHORTEST) {
            return;
        }
        byUse.stream().skip(1).flatMap(form -> form.getValue().stream()).forEach(use -> use.text()
                .corrected(report, use.start(), use.start() + use.letters().length(), usual)
                .severity(Severity.INFO)
                .say("mixed", use.letters(), usual));
    }

    private static Map<String, Abbreviation> forms(Vocabulary vocabulary) {
        Map<String, Abbreviation> forms = new HashMap<>();
        vocabulary.abbreviations().forEach(each -> {
            forms.put(each.write(), each);
            each.wrong().forEach(form -> forms.put(form, each));
        });
        return forms;
    }
}

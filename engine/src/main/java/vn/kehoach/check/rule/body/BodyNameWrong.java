package vn.kehoach.check.rule.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kehoach.agency.Agencies;
import vn.kehoach.agency.Body;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.Rule;
import vn.kehoach.check.rule.Kept;
import vn.kehoach.check.rule.OthersWords;
import vn.kehoach.check.rule.Sentence;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Word;
import vn.kehoach.phrase.Words;

/**
 * A department whose name is joined otherwise than in the catalogue: {@code Sở Văn hóa - Thể thao - Du lịch}. Only names whose other
 * words are all there, in their order.
 */
public final class BodyNameWrong implements Rule {
    private static final Set<String> KINDS = forms("Sở", "Phòng", "Bộ");
    private static final Set<String> JOINTS = forms(",", "-", "và");
    private static final int FEWEST = 4;

    private final Kept<Agencies, Map<String, List<Name>>> names = new Kept<>();

    /** A name of the catalogue: all its words, and those that are no joints. */
    private record Name(Body body, List<String> forms, List<String> content) {}

    @Override
    public String code() {
        return "body-name-wrong";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fix.Kind fix() {
        return Fix.Kind.UNSAFE;
    }

    @Override
    public void check(PlanView view, Report report) {
        if (view.day().isEmpty()) {
            return;
        }
        Map<String, List<Name>> known = names.of(view.catalogues().agencies(), BodyNameWrong::index);
        for (Prose prose : view.prose()) {
            List<Word> words = prose.words();
            for (int at = 0; at + FEWEST <= words.size(); at++) {
                if (words.get(at).isCapital() && KINDS.contains(words.get(at).form())) {
                    List<Name> near = known.getOrDefault(words.get(at + 1).form(), List.of());
                    check(prose, at, near, view.day().get(), report);
                }
            }
        }
    }

    private static Map<String, List<Name>> index(Agencies agencies) {
        Map<String, List<Name>> names = new HashMap<>();
        agencies.all().stream().flatMap(agency -> agency.bodies().stream()).forEach(body -> {
            List<String> forms = Words.of(body.name()).stream().map(Word::form).toList();
            List<String> content =
                    forms.stream().filter(form -> !JOINTS.contains(form)).toList();
            if (KINDS.contains(forms.get(0)) && forms.size() > content.size() && content.size() >= FEWEST) {
                names.computeIfAbsent(forms.get(1), second -> new ArrayList<>()).add(new Name(body, forms, content));
            }
        });
        return names;
    }

    private static void check(Prose prose, int at, List<Name> near, LocalDate day, Report report) {
        List<Word> words = prose.words();
        for (Name name : near) {
            int end = end(name.content(), words, at);
            if (end > at
                    && words.get(at).is(name.forms().get(0))
                    && name.body().isThereOn(day)
                    && !isExact(near, words, at)
                    && !goesOn(words, end)
                    && !OthersWords.at(prose, words.get(at).start())) {
                report.on(prose, words.get(at).start(), words.get(end - 1).end())
                        .unsafely(name.body().name())
                        .say(
                                "message",
                                prose.text()
                                        .substring(
                                                words.get(at).start(),
                                                words.get(end - 1).end()),
                                name.body().name());
                return;
            }
        }
    }

    /** Behind the last word of a name whose joints may be any or none; -1 where it does not stand there. */
    private static int end(List<String> content, List<Word> words, int at) {
        int next = at;
        for (String form : content) {
            while (next > at
                    && next < words.size()
                    && JOINTS.contains(words.get(next).form())) {
                next++;
            }
            if (next >= words.size() || !words.get(next).is(form)) {
                return -1;
            }
            next++;
        }
        return next;
    }

    private static boolean isExact(List<Name> names, List<Word> words, int at) {
        return names.stream().anyMatch(name -> Words.startAt(words, at, name.forms()));
    }

    /** Whether more of a name follows, of a body that the catalogue does not have. */
    private static boolean goesOn(List<Word> words, int end) {
        return end + 1 < words.size()
                && JOINTS.contains(words.get(end).form())
                && words.get(end + 1).isCapital()
                && !words.get(end).is(",")
                && !KINDS.contains(words.get(end + 1).form());
    }

    private static Set<String> forms(String... words) {
        return Sentence.forms(words).stream().map(forms -> forms.get(0)).collect(Collectors.toSet());
    }
}

package vn.kehoach.check.rule.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kehoach.check.PlanView;
import vn.kehoach.check.Prose;
import vn.kehoach.check.Report;
import vn.kehoach.check.StateFormRule;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.phrase.Found;
import vn.kehoach.phrase.Word;
import vn.kehoach.plan.AgencyRef;
import vn.kehoach.plan.Item;
import vn.kehoach.plan.ItemSection;
import vn.kehoach.plan.SectionKind;

/** Among points that are themes one is headed by an agency: the reader cannot tell by what the section is ordered. */
public final class HeadingAxisMixed implements StateFormRule {
    private static final int THEMES = 2;

    /** What stands between the names of bodies in a heading, and stands for bodies. */
    private static final Terms BETWEEN = Terms.of(
            "và", "các", "cùng", "với", "sở", "ban", "ngành", "đoàn", "thể", "địa", "phương", "đơn", "vị", "liên",
            "quan", "chủ", "trì", "phối", "hợp");

    private enum Axis {
        THEME,
        AGENCY,
        NEITHER
    }

    @Override
    public String code() {
        return "heading-axis-mixed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(PlanView view, Report report) {
        view.plan()
                .itemSections()
                .filter(section -> section.kind() == SectionKind.SOLUTIONS || section.kind() == SectionKind.ASSIGNMENTS)
                .forEach(section -> look(view, section, report));
    }

    /** An agency behind the last theme is no mixture: a section of themes may end with those who carry it out. */
    private static void look(PlanView view, ItemSection section, Report report) {
        List<Item> items = section.items();
        String pointer = "/" + section.key() + "/items/";
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            axes.add(axis(view, items.get(i), pointer + i));
        }
        long themes = axes.stream().filter(Axis.THEME::equals).count();
        long agencies = axes.stream().filter(Axis.AGENCY::equals).count();
        int lastTheme = axes.lastIndexOf(Axis.THEME);
        if (themes < THEMES || themes < agencies) {
            return;
        }
        for (int i = axes.indexOf(Axis.THEME) + 1; i < lastTheme; i++) {
            if (axes.get(i) == Axis.AGENCY) {
                say(view, items.get(i), pointer + i, themes, report);
            }
        }
    }

    private static void say(PlanView view, Item item, String pointer, long themes, Report report) {
        Optional<Prose> title = view.proseAt(pointer + "/title");
        if (title.isPresent()) {
            report.on(title.get(), 0, title.get().text().length())
                    .say("message", title.get().text(), themes);
        } else {
            report.at(pointer + "/agency", "message", names(view, item), themes);
        }
    }

    private static String names(PlanView view, Item item) {
        return item.agency().stream()
                .map(ref -> ref.as()
                        .or(() -> view.body(ref).map(body -> body.name()))
                        .orElse(ref.role()))
                .collect(Collectors.joining(", "));
    }

    private static Axis axis(PlanView view, Item item, String pointer) {
        if (item.title().isEmpty()) {
            return item.agency().isEmpty() ? Axis.NEITHER : Axis.AGENCY;
        }
        boolean agency = !item.agency().isEmpty()
                && view.proseAt(pointer + "/title")
                        .filter(HeadingAxisMixed::isNamesOnly)
                        .isPresent();
        return agency ? Axis.AGENCY : Axis.THEME;
    }

    /** Whether a heading begins with the name of a body, and goes on with names of bodies. */
    private static boolean isNamesOnly(Prose title) {
        List<Found<AgencyRef>> bodies = title.bodies();
        if (bodies.isEmpty()) {
            return false;
        }
        List<Word> words = title.words();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            boolean named = bodies.stream().anyMatch(body -> body.start() <= word.start() && word.end() <= body.end());
            if (!named && word.isLetters() && BETWEEN.lengthAt(words, at) == 0) {
                return false;
            }
        }
        return true;
    }
}

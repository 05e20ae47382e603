package vn.kehoach.report;

import java.util.List;
import vn.kehoach.check.Explanation;
import vn.kehoach.check.RuleWords;
import vn.kehoach.check.Suppressed;
import vn.kehoach.citation.CitationText;
import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Fix;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;

/** The tables of a page: how many findings there are of each kind, and what has been set aside. */
final class HtmlTables {
    private final Lang lang;
    private final Messages words;
    private final Messages messages;
    private final RuleWords rules;

    HtmlTables(Lang lang, Messages words, Messages messages) {
        this.lang = lang;
        this.words = words;
        this.messages = messages;
        this.rules = new RuleWords(lang);
    }

    void kinds(Html html, List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            return;
        }
        html.open("section", "class", "kinds")
                .line()
                .element("h2", say("html.kinds"))
                .line();
        html.open("table").line().open("thead").open("tr");
        for (String column : List.of("severity", "count", "about", "group", "fix")) {
            html.element("th", say("html.column." + column), "scope", "col");
        }
        html.close("tr").close("thead").line().open("tbody").line();
        for (Counts.Kind kind : new Counts(findings).kinds()) {
            html.open("tr").open("td");
            html.element(
                    "span",
                    say("report." + kind.severity().word()),
                    "class",
                    "badge " + kind.severity().word());
            html.close("td").element("td", String.valueOf(kind.count()), "class", "number");
            html.open("td").text(Explanation.title(kind.code(), lang) + " ").element("code", kind.code());
            html.close("td")
                    .element(
                            "td",
                            Explanation.group(kind.code()).map(rules::group).orElse(""));
            Fix.Kind fix = Explanation.fix(kind.code());
            html.element("td", say("html.fix." + fix.word())).close("tr").line();
        }
        html.close("tbody").close("table").line().close("section").line();
    }

    void setAside(Html html, List<Suppressed> setAside) {
        if (setAside.isEmpty()) {
            return;
        }
        html.open("section", "class", "aside")
                .line()
                .element("h2", say("html.aside"))
                .line();
        html.element("p", say("html.aside.about")).line();
        html.open("table").line().open("thead").open("tr");
        for (String column : List.of("place", "about", "reason")) {
            html.element("th", say("html.column." + column), "scope", "col");
        }
        html.close("tr").close("thead").line().open("tbody").line();
        for (Suppressed each : setAside) {
            Diagnostic finding = each.finding();
            html.open("tr").element("td", finding.file() + ":" + finding.span().start(), "class", "place");
            html.open("td")
                    .text(messages.text(finding.message()) + " ")
                    .element("code", finding.code())
                    .close("td");
            html.open("td").text(each.reason());
            html.element("small", " " + by(each)).close("td").close("tr").line();
        }
        html.close("tbody").close("table").line().close("section").line();
    }

    /** Who has set it aside, and until when. */
    private String by(Suppressed setAside) {
        String who = say("html.aside.by." + setAside.by().word());
        return "(" + who
                + setAside.until()
                        .map(day -> ", " + say("html.aside.until", CitationText.running(day)))
                        .orElse("")
                + ")";
    }

    private String say(String key, Object... arguments) {
        return words.text(Message.of(key, arguments));
    }
}

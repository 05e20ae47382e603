package vn.kehoach.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.document.Form;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;
import vn.kehoach.docx.StyleIds;
import vn.kehoach.manuscript.OfficeLook;

/** A form with the look of an office's reference document: its margins, and of its styles size, face, indent, spaces, alignment. */
public final class Reference {
    private static final double PAPER_TOLERANCE = 1;

    private final OfficeLook look;
    private final Form form;
    private final Permitted permitted;
    private final Findings findings;

    private Reference(OfficeLook look, Form form) {
        this.look = look;
        this.form = form;
        this.permitted = new Permitted(form);
        this.findings = new Findings(look.file());
    }

    /**
     * The form with everything that its rules permit of a look; what they do not permit is an error, and stays as the form has it.
     * The form is never absent.
     */
    public static Outcome<Form> on(Form form, OfficeLook look) {
        return new Reference(look, form).merged();
    }

    /** The sentences of what is found in reference documents. */
    public static Messages messages(Lang lang) {
        return Messages.load(lang, Reference.class, List.of("messages"));
    }

    private Outcome<Form> merged() {
        Form.Page page = look.paper().map(this::page).orElse(form.page());
        List<Style> styles = new ArrayList<>();
        Set<String> fonts = new LinkedHashSet<>();
        for (Style style : form.styles()) {
            Optional<OfficeLook.Named> named = named(style);
            named.map(OfficeLook.Named::font)
                    .filter(font -> !font.isEmpty() && !font.equalsIgnoreCase(form.font()))
                    .filter(fonts::add)
                    .ifPresent(font ->
                            findings.add("look.font", style.title(), font, form.font(), permitted.clause("I.4")));
            styles.add(named.map(found -> new StyleMerge(style, permitted, findings).with(found))
                    .orElse(style));
        }
        Form merged = Widths.fitted(form.with(page).with(following(styles)));
        if (!goTogether(merged)) {
            findings.add("look.together", permitted.clause("V"));
            merged = Widths.fitted(merged.with(form.styles()));
        }
        return new Outcome<>(Optional.of(merged), findings.all());
    }

    /** Text and headings that the reference document has no style for go along with its body text, or sizes would be mixed. */
    private List<Style> following(List<Style> styles) {
        Style body = styles.stream()
                .filter(style -> style.name() == StyleName.BODY)
                .findFirst()
                .orElseThrow();
        return body.equals(form.style(StyleName.BODY))
                ? styles
                : styles.stream()
                        .map(style -> named(style).isPresent() ? style : Permitted.following(style, body))
                        .toList();
    }

    private Form.Page page(OfficeLook.Paper paper) {
        Form.Page own = form.page();
        boolean lies = paper.width() > paper.height();
        double width = lies ? paper.height() : paper.width();
        double height = lies ? paper.width() : paper.height();
        if (width > 0
                && (Math.abs(width - own.width()) > PAPER_TOLERANCE
                        || Math.abs(height - own.height()) > PAPER_TOLERANCE)) {
            findings.add("look.paper", Range.number(width), Range.number(height), permitted.clause("I.1"));
        }
        return new Form.Page(
                own.width(),
                own.height(),
                margin("look.top", paper.top(), own.top(), permitted.topAndBottom()),
                margin("look.bottom", paper.bottom(), own.bottom(), permitted.topAndBottom()),
                margin("look.left", paper.left(), own.left(), permitted.left()),
                margin("look.right", paper.right(), own.right(), permitted.right()),
                own.header(),
                own.mirrored(),
                own.requirements());
    }

    private double margin(String side, double found, double own, Range range) {
        if (!range.has(found)) {
            findings.add("look.margin", Message.of(side), Range.number(found), range, permitted.clause("I.3"));
            return own;
        }
        return Math.abs(found - own) <= Range.TOLERANCE ? own : found;
    }

    /**
     * The style of a component: of its Vietnamese name, of the name that Word has for it, or of our id. Ids come last: a Word that speaks
     * another language makes its own, names of built-in styles are the same everywhere.
     */
    private Optional<OfficeLook.Named> named(Style style) {
        String title = StyleIds.withoutComma(style.title());
        String builtIn = StyleIds.name(style.name(), style.title());
        String id = StyleIds.of(style.name());
        return Stream.<Predicate<OfficeLook.Named>>of(
                        named -> same(named.name(), title),
                        named -> same(named.name(), builtIn),
                        named -> named.aliases().stream().anyMatch(alias -> same(alias, title)),
                        named -> same(named.id(), id))
                .flatMap(fits -> look.styles().stream().filter(fits).limit(1))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /** ND30-PG-12: 12, 13 and 13 pt in the head, or 13, 14 and 14. */
    private boolean goTogether(Form merged) {
        double nation = merged.style(StyleName.NATION).size();
        return form.style(StyleName.NATION).requirements().stream().noneMatch("ND30-PG-12"::equals)
                || merged.style(StyleName.MOTTO).size() == nation + 1
                        && merged.style(StyleName.PLACE_AND_DATE).size() == nation + 1;
    }
}

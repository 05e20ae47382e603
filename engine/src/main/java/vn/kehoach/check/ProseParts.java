package vn.kehoach.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.plan.Issuer;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Section;
import vn.kehoach.plan.Signature;

/** The texts of a plan that a reader sees, in the order of the file's parts. */
final class ProseParts {
    private final Phrasing phrasing;
    private final Map<String, PlacedItem> items = new HashMap<>();
    private final List<Prose> all = new ArrayList<>();

    private ProseParts(Phrasing phrasing) {
        this.phrasing = phrasing;
    }

    static List<Prose> of(Plan plan, PlanParts parts, Phrasing phrasing) {
        ProseParts prose = new ProseParts(phrasing);
        parts.items.forEach(placed -> prose.items.put(placed.pointer(), placed));
        prose.head(plan);
        parts.texts.forEach(text -> prose.add(text.pointer(), text.value(), kind(text.pointer())));
        parts.agencies.stream()
                .filter(use -> use.part() != AgencyUse.Part.ISSUES)
                .forEach(use ->
                        use.ref().as().ifPresent(name -> prose.add(use.pointer() + "/as", name, Prose.Kind.BODY_NAME)));
        plan.signature().ifPresent(prose::signature);
        return List.copyOf(prose.all);
    }

    private void head(Plan plan) {
        Issuer issuer = plan.issuer();
        add("/issuer/as", issuer.as(), Prose.Kind.BODY_NAME);
        add("/issuer/governing", issuer.governing(), Prose.Kind.BODY_NAME);
        add("/place", plan.place(), Prose.Kind.PLACE);
        for (Section section : plan.sections()) {
            add("/" + section.key() + "/group", section.group(), Prose.Kind.HEADING);
        }
    }

    private void signature(Signature signature) {
        add("/signature/title", Optional.of(signature.title()), Prose.Kind.SIGNATURE);
        add("/signature/head", signature.head(), Prose.Kind.SIGNATURE);
        add("/signature/second-title", signature.secondTitle(), Prose.Kind.SIGNATURE);
        add("/signature/name", signature.name(), Prose.Kind.SIGNATURE);
    }

    private void add(String pointer, Optional<String> text, Prose.Kind kind) {
        text.ifPresent(words -> add(pointer, words, kind));
    }

    private void add(String pointer, String text, Prose.Kind kind) {
        all.add(new Prose(pointer, text, kind, itemOf(pointer), phrasing));
    }

    private Optional<PlacedItem> itemOf(String pointer) {
        for (int slash = pointer.lastIndexOf('/'); slash > 0; slash = pointer.lastIndexOf('/', slash - 1)) {
            PlacedItem item = items.get(pointer.substring(0, slash));
            if (item != null) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static Prose.Kind kind(String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (pointer.startsWith("/bases/")) {
            return Prose.Kind.BASIS;
        } else if (pointer.startsWith("/recipients/")) {
            return last.equals("for") ? Prose.Kind.PURPOSE : Prose.Kind.RECIPIENT;
        } else if (pointer.contains("/table/")) {
            return Prose.Kind.CELL;
        } else if (pointer.contains("/goals/") || pointer.contains("/targets/")) {
            return last.equals("title") ? Prose.Kind.HEADING : Prose.Kind.TARGET;
        }
        return switch (last) {
            case "title" -> pointer.equals("/title") ? Prose.Kind.TITLE : Prose.Kind.HEADING;
            case "heading" -> Prose.Kind.HEADING;
            case "opening" -> Prose.Kind.OPENING;
            case "product" -> Prose.Kind.PRODUCT;
            case "because" -> Prose.Kind.REASON;
            default -> Prose.Kind.PARAGRAPH;
        };
    }
}

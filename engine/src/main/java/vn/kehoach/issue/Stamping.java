package vn.kehoach.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.derive.ChildFile;
import vn.kehoach.derive.ChildHead;
import vn.kehoach.onto.patch.Edit;
import vn.kehoach.onto.patch.Patch;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceText;

/** Writes a stamp into the text of a plan's file; comments, order and quotes stay as they are. */
public final class Stamping {
    private static final String SIGNER = "signature/name";

    private Stamping() {}

    /**
     * The text with number, day, status and, where one is given, the signer's name; an {@code as-of} that it has becomes the day, too.
     *
     * @param plan what the text says, with what it inherits
     * @return absent where the file writes one of them in a way that cannot be changed at this place alone
     */
    public static Optional<String> of(SourceText text, Plan plan, Stamp stamp) {
        if (stamp.isOn(plan)) {
            return Optional.of(text.text());
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("status", "issued");
        values.put("number", String.valueOf(stamp.number()));
        values.put("date", stamp.date().toString());
        if (plan.asOf().isPresent()) { // names are looked up on the day of issue from now on
            values.put("as-of", stamp.date().toString());
        }
        stamp.signer().ifPresent(name -> values.put(SIGNER, name));
        if (ChildFile.isIn(text.text())) {
            return ChildHead.with(text.text(), values);
        }
        Map<String, String> quoted = new Quoted(text).of(values);
        Map<String, String> others = new LinkedHashMap<>(values);
        others.keySet().removeAll(quoted.keySet());
        return ChildHead.with(text.text(), quoted)
                .flatMap(next -> patched(new SourceText(text.name(), next), plan, others));
    }

    private static Optional<String> patched(SourceText text, Plan plan, Map<String, String> values) {
        if (values.containsKey(SIGNER) && plan.signature().isEmpty()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        values.forEach((path, value) -> edits.add(new Edit.Put("/" + path, value)));
        Patch patch = Patch.of(text, List.of(edits));
        return patch.refused().isEmpty() ? Optional.of(patch.text()) : Optional.empty();
    }
}

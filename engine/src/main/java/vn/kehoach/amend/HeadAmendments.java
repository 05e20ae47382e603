package vn.kehoach.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.compare.Compared;
import vn.kehoach.compare.Printed;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.words.Differences;

/** What has to be said of title, bases and opening. */
final class HeadAmendments {
    private HeadAmendments() {}

    static List<Amendment> of(Compared compared) {
        Document before = compared.before().document().orElseThrow();
        Document after = compared.after().document().orElseThrow();
        List<Amendment> all = new ArrayList<>();
        String title = title(after);
        if (!title.equals(title(before))) {
            all.add(new Amendment(
                    0, "/title", "Sửa đổi trích yếu nội dung của Kế hoạch như sau:", List.of(line("/title", title))));
        }
        bases(all, lines(before, "/bases"), lines(after, "/bases"));
        if (!compared.before().plan().opening().equals(compared.after().plan().opening())) {
            List<Printed> opening = lines(after, "/opening");
            String sentence = opening.isEmpty() ? "Bãi bỏ phần mở đầu." : "Sửa đổi, bổ sung phần mở đầu như sau:";
            all.add(new Amendment(0, "/opening", sentence, opening));
        }
        return all;
    }

    private static String title(Document document) {
        return document.blocks().stream()
                .filter(Block.Title.class::isInstance)
                .map(block -> ((Block.Title) block).summary().text())
                .findFirst()
                .orElse("");
    }

    private static Printed line(String from, String words) {
        return new Printed(from, "", words, Optional.empty());
    }

    private static List<Printed> lines(Document document, String from) {
        return Printed.of(document).stream()
                .filter(part -> part.from().equals(from) || part.from().startsWith(from + "/"))
                .toList();
    }

    /** Bases have no numbers: they are told by their words. */
    private static void bases(List<Amendment> all, List<Printed> before, List<Printed> after) {
        List<String> was = before.stream().map(HeadAmendments::bare).toList();
        List<String> is = after.stream().map(HeadAmendments::bare).toList();
        for (Differences.Change change : Differences.between(was, is)) {
            List<Printed> gone = quoted(was.subList(change.from(), change.to()));
            List<Printed> come = quoted(is.subList(change.newFrom(), change.newTo()));
            if (!gone.isEmpty()) {
                all.add(new Amendment(0, "/bases", "Bãi bỏ nội dung sau tại phần căn cứ ban hành:", gone));
            }
            if (!come.isEmpty()) {
                all.add(new Amendment(0, "/bases", "Bổ sung nội dung sau vào phần căn cứ ban hành:", come));
            }
        }
    }

    private static List<Printed> quoted(List<String> bases) {
        return bases.stream().map(words -> line("/bases", words + ";")).toList();
    }

    private static String bare(Printed basis) {
        return basis.words().replaceAll("[;.]$", "");
    }
}

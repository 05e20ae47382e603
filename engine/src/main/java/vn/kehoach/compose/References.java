package vn.kehoach.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.PageSequence;
import vn.kehoach.document.Reworded;
import vn.kehoach.document.Run;
import vn.kehoach.plan.PartNames;

/**
 * Puts the numbers of parts where texts refer to them, {@code điểm a khoản 2 Mục III} (ND30-VD-6): all parts must have been
 * numbered before.
 */
final class References {
    private final Labels labels;
    private final Map<String, String> blocks = new HashMap<>();

    private final int annexes;

    private References(List<Block> blocks) {
        this.labels = Labels.of(blocks);
        List<String> titles = blocks.stream()
                .filter(Block.AnnexTitle.class::isInstance)
                .map(block -> ((Block.AnnexTitle) block).title().from())
                .toList();
        this.annexes = titles.size();
        titles.forEach(from -> this.blocks.put(from.substring(0, from.lastIndexOf('/')), from));
        for (Block block : blocks) {
            String from = Labels.from(block);
            if (!(block instanceof Block.DataTable) && !from.endsWith("/group") && !from.endsWith("/intro")) {
                this.blocks.putIfAbsent(Labels.element(from), from);
            }
        }
    }

    /** Pages whose references name parts by pointer, with the numbers of these parts; {@code to} is then the block's. */
    static List<PageSequence> numbered(List<PageSequence> pages) {
        References references = new References(
                pages.stream().flatMap(page -> page.blocks().stream()).toList());
        return pages.stream()
                .map(page -> new PageSequence(
                        page.landscape(),
                        page.blocks().stream()
                                .map(block -> Reworded.of(block, references::resolved))
                                .toList(),
                        page.foot()))
                .toList();
    }

    /**
     * How a part is referred to, {@code khoản 2 Mục III}, {@code Phụ lục II}, {@code khoản 1 Phụ lục II}; absent where it, or what it stands
     * in, has no number. An annex alone is the annex, without one (ND30-PL-2).
     *
     * @param annexes how many there are
     */
    static Optional<String> address(Labels labels, String pointer, int annexes) {
        Optional<Integer> annex = PartNames.annex(pointer);
        if (annex.isPresent()) {
            return inAnnex(labels, pointer, AnnexComposer.label(annex.get(), annexes));
        }
        List<Labels.Step> way = labels.way(pointer);
        boolean numbered =
                !way.isEmpty() && way.stream().noneMatch(step -> step.mark().isEmpty());
        boolean own = numbered && labels.step(pointer).isPresent();
        return own ? Optional.of(Address.of(way)) : Optional.empty();
    }

    private static Optional<String> inAnnex(Labels labels, String pointer, String annex) {
        List<Labels.Step> way = labels.wayInAnnex(pointer);
        boolean whole = PartNames.isAnnex(pointer);
        boolean numbered =
                !way.isEmpty() && way.stream().noneMatch(step -> step.mark().isEmpty());
        return whole ? Optional.of(annex) : numbered ? Optional.of(Address.of(way) + " " + annex) : Optional.empty();
    }

    private List<Run> resolved(List<Run> runs) {
        return runs.stream()
                .map(run -> run.to().isEmpty() ? run : resolved(run))
                .toList();
    }

    /** What has no number is shown as written: only drafts are made of plans with such errors. */
    private Run resolved(Run run) {
        String to = blocks.getOrDefault(run.to(), "");
        return address(labels, run.to(), annexes)
                .map(words -> new Run(words, run.bold(), run.italic(), run.todo(), to, run.note()))
                .orElseGet(() -> new Run(run.text(), run.bold(), run.italic(), run.todo()));
    }
}

package vn.kehoach.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.document.Foot;
import vn.kehoach.document.Form;
import vn.kehoach.document.Line;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;
import vn.kehoach.document.StyleName;

/**
 * Puts flows on pages. At least two lines of a paragraph stand together at the end and at the beginning of a page, and
 * what is to be kept with the next flow is moved with it, as long as the whole fits on one page. A strip that no page can hold
 * is cut.
 */
final class Paginator {
    /** Lines of a paragraph that no page end may part. */
    private static final int TOGETHER = 2;
    /** Sums of lengths are compared with this tolerance, pt. */
    private static final double TOLERANCE = 1e-6;

    private final Measures measures;
    private final Form form;
    private final int before;
    private final Structure structure;
    private final List<PageLayout.Page> pages = new ArrayList<>();
    private final List<PageLayout.Bookmark> bookmarks = new ArrayList<>();
    private final FootnoteArea notes;
    private PageBuilder page = new PageBuilder();
    private double y;
    private double after;
    private Optional<Strip> head = Optional.empty();
    private Optional<Strip> foot = Optional.empty();
    private double footHeight;
    private double slack;

    /**
     * A paginator of pages that are numbered together.
     *
     * @param before how many pages of the file come before them
     * @param structure of the file, to which what stands at the foot of pages is added
     */
    Paginator(Measures measures, Form form, int before, Structure structure) {
        this.measures = measures;
        this.form = form;
        this.before = before;
        this.structure = structure;
        this.notes = new FootnoteArea(form, measures, structure);
        this.y = measures.top();
    }

    /** Puts a line at the foot of the first page (ND30-SD-18). */
    Paginator withFoot(Optional<Line> line) {
        foot = line.map(text -> new Column(measures.left(), measures.textWidth())
                .line(Foot.RULE)
                .down(Foot.GAP)
                .as(structure.add(Role.P))
                .add(form.style(StyleName.CONTACT), text.text())
                .strip());
        footHeight = line.map(text -> Foot.height(form, text)).orElse(0.0);
        return this;
    }

    /** Puts something into the top margin of the first page, which bears no page number. */
    Paginator withHead(Optional<Strip> strip) {
        head = strip;
        return this;
    }

    /** Where the text of this page ends. */
    private double end() {
        return pages.isEmpty() ? measures.bottom() - footHeight : measures.bottom();
    }

    /** All pages, without the elements that their text belongs to. */
    PageLayout pages(List<Flow> uncut) {
        double most = measures.bottom() - measures.top();
        List<Flow> flows = uncut.stream().map(flow -> flow.cut(most)).toList();
        int chainEnd = 0;
        for (int i = 0; i < flows.size(); i++) {
            if (i >= chainEnd) {
                chainEnd = endOfChain(flows, i);
                List<Flow> chain = flows.subList(i, chainEnd);
                if (!fits(bottom(chain, y, after), notes.with(called(chain))) && fitsEmptyPage(chain)) {
                    turn();
                }
            }
            boolean endKept = flows.get(i).keep() == Flow.Keep.END && i + 1 < flows.size();
            place(flows.get(i), endKept ? flows.subList(i + 1, endOfChain(flows, i + 1)) : List.of());
        }
        do {
            turn();
        } while (!notes.isEmpty());
        return new PageLayout(pages, bookmarks, List.of());
    }

    /** After the last flow that is kept on one page with the flows from here on, as far as a page has room for them. */
    private int endOfChain(List<Flow> flows, int start) {
        int end = start + 1;
        while (end < flows.size()
                && flows.get(end - 1).keep() == Flow.Keep.WHOLE
                && fitsEmptyPage(flows.subList(start, end + 1))) {
            end++;
        }
        return end;
    }

    private boolean fitsEmptyPage(List<Flow> chain) {
        Flow first = chain.get(0);
        return fits(
                bottom(chain, measures.top() + first.repeatedHeight() - first.before(), 0), notes.of(called(chain)));
    }

    /** Where all flows but the last, and as much of the last as must stand with them, end if they begin at a height. */
    private static double bottom(List<Flow> chain, double top, double spaceAbove) {
        double bottom = top;
        double space = spaceAbove;
        for (int i = 0; i < chain.size(); i++) {
            Flow flow = chain.get(i);
            boolean last = i == chain.size() - 1;
            bottom += space + flow.before() + (last ? flow.height(least(flow)) : flow.height());
            space = flow.after();
        }
        return bottom - chain.get(chain.size() - 1).strips().get(0).slack();
    }

    /** The footnotes called in what {@link #bottom} counts. */
    private static List<Run.Note> called(List<Flow> chain) {
        Flow last = chain.get(chain.size() - 1);
        List<Run.Note> called = List.of();
        for (Flow flow : chain) {
            called = called(
                    called,
                    flow.strips()
                            .subList(
                                    0,
                                    flow == last ? least(flow) : flow.strips().size()));
        }
        return called;
    }

    private static List<Run.Note> called(List<Run.Note> before, List<Strip> strips) {
        List<Run.Note> called = before;
        for (Strip strip : strips) {
            if (!strip.notes().isEmpty()) {
                called = Stream.concat(called.stream(), strip.notes().stream()).toList();
            }
        }
        return called;
    }

    /** How many lines of a flow must stand on the page where it begins. */
    private static int least(Flow flow) {
        int size = flow.strips().size();
        return size < 2 * TOGETHER ? size : TOGETHER;
    }

    private boolean fits(double bottom, double below) {
        return bottom + below <= end() + TOLERANCE;
    }

    /** Puts a flow on this page and the next ones, its last lines on one page with the flows that they are kept with. */
    private void place(Flow flow, List<Flow> kept) {
        y += page.isEmpty() ? 0 : after + flow.before();
        int count = flow.strips().size();
        int placed = 0;
        boolean begun = false;
        while (placed < count) {
            if (page.isEmpty()) {
                flow.repeated().ifPresent(this::repeat);
            }
            int here = fitting(flow, placed);
            if (here < count - placed || !hasRoom(flow, placed, kept)) {
                here = allowed(here, count - placed, placed == 0);
            }
            if (here == 0 && page.isEmpty()) {
                here = 1;
            }
            if (here > 0 && !begun) {
                begun = true;
                bookmark(flow);
            }
            for (int i = 0; i < here; i++) {
                add(flow.strips().get(placed + i));
            }
            placed += here;
            if (placed < count) {
                turn();
            }
        }
        after = flow.after();
    }

    /** Whether the page has room for what is kept with a flow below the flow's strips from one on. */
    private boolean hasRoom(Flow flow, int from, List<Flow> kept) {
        double end = y + flow.height() - flow.height(from);
        return kept.isEmpty()
                || fits(
                        bottom(kept, end, flow.after()),
                        notes.with(called(
                                called(kept),
                                flow.strips().subList(from, flow.strips().size()))));
    }

    /** How many of the flow's strips from one on fit on the page. */
    private int fitting(Flow flow, int from) {
        double bottom = y;
        int count = 0;
        List<Run.Note> called = List.of();
        for (Strip strip : flow.strips().subList(from, flow.strips().size())) {
            bottom += strip.height();
            called = called(called, List.of(strip));
            if (!fits(bottom - strip.slack(), notes.with(called))) {
                return count;
            }
            count++;
        }
        return count;
    }

    /** How many lines may stay here, of those that fit, when the rest goes to the next page. */
    private static int allowed(int fitting, int left, boolean beginning) {
        int count = Math.min(fitting, left - TOGETHER);
        return count < (beginning ? TOGETHER : 1) ? 0 : count;
    }

    private void add(Strip strip) {
        page.add(strip, y);
        notes.add(strip.notes());
        y += strip.height();
        slack = strip.slack();
    }

    private void repeat(Strip strip) {
        page.repeat(strip, y);
        y += strip.height();
    }

    private void bookmark(Flow flow) {
        flow.heading()
                .ifPresent(heading -> bookmarks.add(
                        new PageLayout.Bookmark(heading.level(), heading.title(), before + pages.size(), y)));
    }

    /** Ends the page and begins the next one. */
    private void turn() {
        if (!pages.isEmpty()) {
            page.addFirst(pageNumber(pages.size() + 1));
        }
        notes.draw(page, y - slack, end());
        if (pages.isEmpty()) {
            head.ifPresent(strip -> page.addFirst(strip, Measures.mm(form.page().header())));
            foot.ifPresent(strip -> page.add(strip, end()));
        }
        PageLayout.Page done = page.page(measures);
        boolean back = form.page().mirrored() && pages.size() % 2 == 1;
        pages.add(back ? done.across(Measures.mm(form.page().right()) - measures.left()) : done);
        page = new PageBuilder();
        y = measures.top();
        after = 0;
    }

    /** Centred in the top margin, from the second page on (ND30-PG-14, ND30-PG-16). */
    private PageLayout.Line pageNumber(int number) {
        Style style = form.style(StyleName.PAGE_NUMBER);
        Column column = new Column(measures.left(), measures.textWidth());
        column.add(StyledText.of(style, Integer.toString(number)));
        return column.strip().lines().get(0).down(Measures.mm(form.page().header()));
    }
}

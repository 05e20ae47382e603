package vn.kehoach.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoach.Office;
import vn.kehoach.PlanData;
import vn.kehoach.compose.Wording;
import vn.kehoach.document.Block;
import vn.kehoach.document.ContentsBlock;
import vn.kehoach.document.Document;
import vn.kehoach.document.Run;
import vn.kehoach.plan.Plan;

/**
 * What a reader of paper can know of a plan: a line for each thing printed, with the marks of the points that it stands in, and
 * what its words tell beyond themselves. Two plans of the same lines are the same plan on paper.
 *
 * <p>A reader cannot know, and so the lines do not say:
 *
 * <ul>
 *   <li>ids, the status, {@code as-of}, {@code implements}, {@code covers}, {@code excluded}, {@code facts}: nothing is printed
 *       of them;
 *   <li>by which role a body is meant, where several have one name; so bodies are told by their printed names. That a name which
 *       the catalogue does not have is a body's: with it, a heading is no more than a title;
 *   <li>who helps ({@code with}), who stands ready ({@code role}), which targets a task serves, which goals, deadline, product
 *       and duty to report its sentence tells: of these, what is printed stands in the sentence;
 *   <li>the projects of a body, unless the title names their programme, for {@code Dự án 1} is one of any programme, and the
 *       section's heading says that work is laid on bodies;
 *   <li>of which target of the programme a figure is;
 *   <li>whether a text comes from markup, from a citation key, or was typed; whether a list is marked as it is because its
 *       author said so; whether a recipients list was computed;
 *   <li>whether a paragraph without a mark belongs to the point before it, is a point of its own, or introduces what follows:
 *       of these the text alone is told;
 *   <li>whether the last paragraph above the sections is a basis or the opening, and so their end marks;
 *   <li>the milestones of a target, and the figure of one that has such; of a sentence without a figure whether it is a target;
 *   <li>whether a first row of bold words is the header of a table;
 *   <li>which of our kinds a section is, where its heading is not the usual one, or stands under a heading that it shares with others
 *       and is none of those that usually do.
 * </ul>
 *
 * @param lines in the order of the document
 */
record Visible(List<String> lines) {
    private static final Pattern POINT = Pattern.compile("/(?:items|targets)/\\d+|/projects|(?<=/projects)/\\d+");
    private static final String INSIDE = " › ";

    /** What is printed of a plan. */
    static Visible of(Plan plan) {
        Document document =
                Office.engine().document(plan, false, PlanData.LEFT_OUT).orElseThrow();
        Lines lines = new Lines(new Meaning(plan));
        document.blocks().forEach(block -> block.accept(lines));
        return new Visible(List.copyOf(lines.all));
    }

    private static final class Lines implements Block.Visitor<Void> {
        private final List<String> all = new ArrayList<>();
        private final Map<String, String> marks = new HashMap<>();
        private final Meaning meaning;
        private String chapter = "";

        Lines(Meaning meaning) {
            this.meaning = meaning;
        }

        @Override
        public Void letterhead(Block.Letterhead head) {
            head.governing().forEach(line -> say(line.text()));
            head.issuer().forEach(line -> say(line.text()));
            say(head.number().orElseThrow().text().replace('\u00a0', ' '));
            return say(head.placeAndDate().orElseThrow().text().replace('\u00a0', ' '));
        }

        @Override
        public Void title(Block.Title title) {
            return say(title.type().text() + ": " + title.summary().text() + meaning.ofTitle());
        }

        @Override
        public Void heading(Block.Heading heading) {
            String text = words(heading.text());
            if (heading.level() == 1) {
                chapter = heading.label();
                return say(heading.label() + " " + text.toUpperCase(Locale.ROOT)
                        + meaning.ofSection(heading.from(), text, false));
            }
            String meant = POINT.matcher(heading.from()).find()
                    ? meaning.ofPart(heading.from(), text)
                    : meaning.ofSection(heading.from(), text, true);
            return say(marks(heading.label(), heading.from()) + "**" + text + "**" + meant);
        }

        @Override
        public Void paragraph(Block.Paragraph paragraph) {
            if (paragraph.from().startsWith("/bases") || paragraph.from().equals("/opening")) {
                return say(Wording.withoutEndMark(words(paragraph.text())));
            }
            return say(marks(paragraph.label(), paragraph.from())
                    + words(paragraph.text())
                    + meaning.ofPart(paragraph.from(), words(paragraph.text())));
        }

        @Override
        public Void table(Block.DataTable table) {
            if (!table.columns().isEmpty()) {
                say("row " + table.columns().stream().map(Lines::bold).collect(Collectors.joining(" | ")));
            }
            table.rows().forEach(row -> say("row " + cells(row)));
            return null;
        }

        @Override
        public Void annexTitle(Block.AnnexTitle title) {
            return say(title.label().text() + ": " + title.title().text());
        }

        @Override
        public Void contents(ContentsBlock contents) {
            return null;
        }

        @Override
        public Void closing(Block.Closing closing) {
            closing.recipients().forEach(line -> say(line.text()));
            closing.above().forEach(line -> say("signature: " + line.text()));
            closing.secondPosts().forEach(line -> say("post: " + line.text()));
            return say("name: " + closing.signer().text());
        }

        private Void say(String line) {
            all.add(line);
            return null;
        }

        /** The marks of the points around a line, and its own; nothing for a line without. */
        private String marks(String mark, String from) {
            if (mark.isEmpty()) {
                return "";
            }
            List<String> around = new ArrayList<>(List.of(chapter));
            Matcher points = POINT.matcher(from);
            int section = from.indexOf('/', 1);
            String inner = section < 0 ? from : from.substring(0, section);
            do {
                if (marks.containsKey(inner)) {
                    around.add(marks.get(inner));
                }
            } while (points.find() && (inner = from.substring(0, points.end())) != null);
            marks.putIfAbsent(inner, mark);
            around.add(mark);
            return String.join(INSIDE, around) + " ";
        }

        private static String cells(List<List<Run>> cells) {
            return cells.stream().map(Lines::words).collect(Collectors.joining(" | "));
        }

        private static String bold(List<Run> cell) {
            String words = words(cell);
            return words.isEmpty() ? "" : "**" + words + "**";
        }

        private static String words(List<Run> runs) {
            return runs.stream().map(Lines::words).collect(Collectors.joining());
        }

        private static String words(Run run) {
            String marks = (run.bold() ? "**" : "") + (run.italic() ? "*" : "");
            return marks + run.text() + new StringBuilder(marks).reverse();
        }
    }
}

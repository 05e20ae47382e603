package vn.kehoach.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.Run;
import vn.kehoach.document.Style;
import vn.kehoach.document.TableLook;
import vn.kehoach.plan.Annex;
import vn.kehoach.setting.Setting;

/** Tables that are made of a plan and the catalogues. What the plan does not say is an empty cell. */
public final class GeneratedTables {
    private final Setting setting;
    private final Texts texts;

    GeneratedTables(Setting setting, Texts texts) {
        this.setting = setting;
        this.texts = texts;
    }

    /**
     * A table before it is laid out.
     *
     * @param columns without that of the row numbers
     * @param rows as many texts, with markup, as columns
     * @param widths percent
     */
    record Rows(List<Head> columns, List<List<String>> rows, List<Integer> widths) {}

    /**
     * A column.
     *
     * @param title in its own cell
     * @param group in a cell over it and its neighbours
     * @param align how its cells stand
     */
    record Head(String title, Optional<String> group, Style.Align align) {
        /** A column of words. */
        static Head words(String title) {
            return new Head(title, Optional.empty(), Style.Align.LEFT);
        }

        /** A column of short words or figures. */
        static Head centred(String title) {
            return new Head(title, Optional.empty(), Style.Align.CENTRE);
        }
    }

    /** The table of a kind; absent where there is nothing to put in it. */
    Optional<Block> table(Annex.Generated kind) {
        Rows rows = rows(setting, kind);
        return rows.rows().isEmpty() ? Optional.empty() : Optional.of(block(rows));
    }

    /** Whether a plan has something to put in a table of a kind. */
    public static boolean hasRows(Setting setting, Annex.Generated kind) {
        return !rows(setting, kind).rows().isEmpty();
    }

    private static Rows rows(Setting setting, Annex.Generated kind) {
        return switch (kind) {
            case TARGETS -> new TargetRows(setting).rows();
            case ASSIGNMENTS -> new AssignmentRows(setting).rows();
            case COVERAGE -> new CoverageRows(setting).rows();
            case COMMUNES -> new CommuneRows(setting).rows();
            case REPORTS -> new ReportRows(setting).rows();
        };
    }

    private Block block(Rows rows) {
        List<List<Run>> head = new ArrayList<>(List.of(List.of(Run.of(Wording.ROW_NUMBER))));
        List<Style.Align> aligns = new ArrayList<>(List.of(Style.Align.CENTRE));
        List<Optional<String>> groups = new ArrayList<>(List.of(Optional.empty()));
        for (Head column : rows.columns()) {
            head.add(List.of(Run.of(column.title())));
            aligns.add(column.align());
            groups.add(column.group());
        }
        List<List<List<Run>>> cells = new ArrayList<>();
        for (int i = 0; i < rows.rows().size(); i++) {
            List<List<Run>> row = new ArrayList<>(List.of(List.of(Run.of(String.valueOf(i + 1)))));
            rows.rows().get(i).forEach(text -> row.add(text.isEmpty() ? List.of() : texts.runs(text)));
            cells.add(row);
        }
        return new Block.DataTable(
                head, cells, rows.widths(), "", new TableLook(aligns, groups, head.size(), cells.size()));
    }
}

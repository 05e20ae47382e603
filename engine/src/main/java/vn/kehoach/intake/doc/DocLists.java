package vn.kehoach.intake.doc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.kehoach.intake.word.Counters;
import vn.kehoach.intake.word.ListLevel;
import vn.kehoach.intake.word.NumberFormat;
import vn.kehoach.intake.word.Symbols;

/** The automatic numbers of a document ([MS-DOC] 2.4.6.3). POI knows the lists, but does not count. */
final class DocLists {
    private final ListTables tables;
    private final Map<Integer, Overridden> lists = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Counters counters = new Counters();

    DocLists(HWPFDocument document) {
        tables = document.getListTables();
    }

    /** The label of a paragraph, which now is counted; empty where it has none. */
    String next(Paragraph paragraph) {
        int index = paragraph.getIlfo();
        // 2.6.2, sprmPIlfo: 0 is no list, 0x7ff the numbers of Word 6, from 0xf801 lists that were switched off.
        if (tables == null || index <= 0 || index >= 0x7ff) {
            return "";
        }
        Overridden list = lists.computeIfAbsent(index, this::list);
        int level = Math.max(0, Math.min(Counters.LEVELS - 1, paragraph.getIlvl()));
        if (list.restarts.contains(level) && used.add(index + "/" + level)) {
            counters.restart(list.counted, level);
        }
        return counters.next(list.counted, list.levels, level);
    }

    private Overridden list(int index) {
        List<ListLevel> levels = new ArrayList<>();
        Set<Integer> restarts = new HashSet<>();
        try {
            int id = tables.getLfo(index).getLsid();
            ListData list = tables.getListData(id);
            for (int i = 0; i < Counters.LEVELS; i++) {
                boolean described = list != null && i < list.getLevels().length;
                levels.add(
                        described ? level(list.getLevels()[i], list.getLevels()[i].getStartAt()) : ListLevel.UNKNOWN);
            }
            override(tables.getLfoData(index), levels, restarts);
            return new Overridden(Integer.toString(id), levels, restarts);
        } catch (NoSuchElementException | NullPointerException e) {
            // The file has a number for a list that it does not have.
            return new Overridden("?", Collections.nCopies(Counters.LEVELS, ListLevel.UNKNOWN), Set.of());
        }
    }

    private static void override(LFOData overrides, List<ListLevel> levels, Set<Integer> restarts) {
        for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
            int number = override.getLevelNum();
            if (override.isFormatting()) {
                levels.set(
                        number, level(override.getLevel(), override.getLevel().getStartAt()));
            }
            if (override.isStartAt()) {
                ListLevel old = levels.get(number);
                int start = override.isFormatting() ? old.start() : override.getIStartAt();
                levels.set(number, new ListLevel(start, old.format(), old.pattern(), old.restartsAfter(), old.legal()));
                restarts.add(number);
            }
        }
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level, int start) {
        NumberFormat format = NumberFormat.coded(level.getNumberFormat());
        String text = level.getNumberText() == null ? "" : level.getNumberText();
        String pattern = format == NumberFormat.BULLET ? Symbols.bullet("Symbol", text) : pattern(text);
        return new ListLevel(start, format, pattern, level.getRestart(), level.isLegalNumbering());
    }

    /** 2.9.150: in the text of a level, characters below 9 stand for the numbers of levels from 0. */
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        for (char c : text.toCharArray()) {
            pattern.append(c < Counters.LEVELS ? "%" + (c + 1) : Character.toString(c));
        }
        return pattern.toString();
    }

    /** A list as one override has it. */
    private record Overridden(String counted, List<ListLevel> levels, Set<Integer> restarts) {}
}

package vn.kehoach.shell.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.kehoach.Engine;
import vn.kehoach.Format;
import vn.kehoach.Rendering;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.rollup.Goal;
import vn.kehoach.rollup.Rollup;
import vn.kehoach.rollup.RollupCsv;
import vn.kehoach.rollup.RollupJson;
import vn.kehoach.rollup.RollupText;
import vn.kehoach.rollup.chart.Chart;
import vn.kehoach.rollup.chart.Picture;
import vn.kehoach.rollup.chart.Png;
import vn.kehoach.rollup.chart.Svg;
import vn.kehoach.rollup.table.Sheets;
import vn.kehoach.rollup.xlsx.Workbook;

/**
 * Prints a roll-up or writes its files.
 *
 * @param format what is made
 * @param out the file, or for pictures of all targets the folder; absent: printed
 * @param force to write over what a person has changed
 * @param plans the files that were read, which are never written over
 */
record RollupOutput(Kehoach kehoach, RollupFormat format, Optional<Path> out, boolean force, List<Path> plans) {
    private static final String BYTE_ORDER_MARK = "\ufeff"; // without it spreadsheets take the letters for others

    /** Keeps its own copy. */
    RollupOutput {
        plans = List.copyOf(plans);
    }

    /** Whether it could be given; why not has been told. */
    boolean give(Rollup rollup, Optional<String> target) {
        return switch (format) {
            case TABLE -> text(RollupText.of(rollup, kehoach.lang(), findings()));
            case JSON -> text(RollupJson.of(rollup, findings()));
            case CSV -> text(RollupCsv.of(rollup, kehoach.lang()));
            case XLSX -> {
                Path file = out.orElseThrow();
                byte[] book = Workbook.of(
                        Sheets.of(rollup, kehoach.lang(), findings()),
                        rollup.above().title(),
                        rollup.above().day());
                yield write(folder(file), Map.of(name(file), book));
            }
            case SVG, PNG -> pictures(rollup, target);
            case ANNEX -> annex(rollup);
        };
    }

    private Messages findings() {
        return Engine.messages(kehoach.lang());
    }

    private boolean text(String text) {
        if (out.isEmpty()) {
            kehoach.print(text);
            return true;
        }
        String mark = format == RollupFormat.CSV ? BYTE_ORDER_MARK : "";
        return write(folder(out.get()), Map.of(name(out.get()), (mark + text).getBytes(StandardCharsets.UTF_8)));
    }

    private boolean pictures(Rollup rollup, Optional<String> target) {
        Path to = out.orElseThrow();
        if (target.isPresent()) {
            Optional<Picture> picture =
                    rollup.goal(target.get()).flatMap(goal -> Chart.of(goal, rollup, kehoach.lang()));
            if (picture.isEmpty()) {
                List<String> drawn = rollup.goals().stream()
                        .filter(Goal::isAskedBelow)
                        .map(Goal::id)
                        .toList();
                new Search(kehoach).unknown(kehoach.say("rollup-no-target", target.get()), String.join(", ", drawn));
                return false;
            }
            return write(folder(to), Map.of(name(to), bytes(picture.get())));
        }
        Map<String, byte[]> files = new TreeMap<>();
        PictureNames names = new PictureNames();
        for (Goal goal : rollup.goals()) {
            Chart.of(goal, rollup, kehoach.lang())
                    .ifPresent(picture -> files.put(names.next(goal.id()) + "." + format.word(), bytes(picture)));
        }
        return write(to, files);
    }

    private byte[] bytes(Picture picture) {
        return format == RollupFormat.PNG ? Png.of(picture) : Svg.of(picture).getBytes(StandardCharsets.UTF_8);
    }

    /** A file that is named {@code .docx} or {@code .pdf} is that one; else both are made of that name. */
    private boolean annex(Rollup rollup) {
        Path file = out.orElseThrow();
        String name = name(file);
        Set<Format> formats = EnumSet.of(Format.DOCX, Format.PDF);
        for (Format only : Set.copyOf(formats)) {
            if (name.toLowerCase(Locale.ROOT).endsWith("." + only.word())) {
                formats = EnumSet.of(only);
                name = name.substring(0, name.length() - only.word().length() - 1);
            }
        }
        Optional<Rendering> rendering = kehoach.engine().cascade().annex(rollup, formats);
        if (rendering.isEmpty()) {
            kehoach.tell(kehoach.say("rollup-no-form", rollup.above().file()));
            return false;
        }
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<Format, byte[]> each : rendering.get().files().entrySet()) {
            files.put(name + "." + each.getKey().word(), each.getValue());
        }
        return write(folder(file), files);
    }

    private boolean write(Path folder, Map<String, byte[]> files) {
        try {
            for (String name : files.keySet()) {
                if (isPlan(folder.resolve(name))) {
                    kehoach.tell(kehoach.say("rollup-over-plan", folder.resolve(name)));
                    return false;
                }
            }
            new Output(force).write(folder, files);
            new TreeMap<>(files)
                    .keySet()
                    .forEach(name -> kehoach.console().out().println(folder.resolve(name)));
            return true;
        } catch (IOException e) {
            kehoach.tell(
                    e instanceof Output.ChangedByHand
                            ? kehoach.say("report-changed-by-hand", e.getMessage())
                            : Failure.of(kehoach, e));
            return false;
        }
    }

    private boolean isPlan(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        Path real = file.toRealPath();
        for (Path plan : plans) {
            if (Files.exists(plan) && (plan.toRealPath().equals(real) || Files.isSameFile(plan, real))) {
                return true;
            }
        }
        return false;
    }

    private static Path folder(Path file) {
        return file.getParent() == null ? Path.of("") : file.getParent();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}

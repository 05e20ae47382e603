package vn.kehoach.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.kehoach.Office;
import vn.kehoach.source.SourceFile;
import vn.kehoach.unit.Unit;
import vn.kehoach.unit.UnitType;
import vn.kehoach.unit.Units;

/**
 * A plan for each commune of the country: that of Quỳ Hợp, with the names of the commune and of its province in place of the
 * original's. What is cited stays, so that the plans are not free of findings.
 */
final class CommunePlans {
    private static final Path ORIGINAL = Path.of("src/test/resources/plans/xa-quy-hop.yaml");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 9);
    private static final int LAST_PROVINCE = 99;

    private CommunePlans() {}

    /** Writes them into a folder, one folder a province: {@code CommunePlans FOLDER}. */
    public static void main(String[] arguments) throws IOException {
        for (SourceFile plan : make()) {
            Path file = Path.of(arguments[0], plan.name());
            Files.createDirectories(file.getParent());
            Files.write(file, plan.content());
        }
    }

    static List<SourceFile> make() {
        try {
            String original = Files.readString(ORIGINAL);
            Units units = Office.engine().units();
            return IntStream.rangeClosed(1, LAST_PROVINCE)
                    .mapToObj(number -> units.byCode(String.format("%02d", number), DAY))
                    .flatMap(province -> province.stream())
                    .flatMap(province ->
                            units.children(province, DAY).stream().map(commune -> plan(original, commune, province)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile plan(String original, Unit commune, Unit province) {
        String text = original.replace("Quỳ Hợp, Nghệ An", commune.code())
                .replace("tỉnh Nghệ An", province.fullName())
                .replace("Nghệ An", province.name())
                .replace("id: quy-hop-", "id: u" + commune.code() + "-");
        if (commune.type() != UnitType.COMMUNE) {
            String type = commune.type().vietnamese();
            text = text.replaceAll("(?<![\\p{L}/])xã(?! hội|\\p{L})", type)
                    .replaceAll("Phòng Kinh tế(?!,)", "Phòng Kinh tế, Hạ tầng và Đô thị");
        }
        text = text.replace("Quỳ Hợp", commune.name());
        String name = slug(province.name()) + "/" + commune.code() + "-" + slug(commune.name()) + ".yaml";
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replace('đ', 'd').replaceAll("[^a-z0-9]+", "-");
    }
}

package vn.kehoach.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.source.Disk;

@DisplayName("Documents rendered with images of signature and seal")
class RenderImagesTest {
    private static final Path PLAN = Path.of("../plans/nghe-an/xa-quy-hop.yaml");

    /** A plan without a template. */
    private static final Path WHOLE = Path.of("../plans/thanh-hoa/ban-chi-dao-138.yaml");

    @TempDir
    private Path folder;

    private String err = "";

    @BeforeEach
    void images() throws IOException {
        draw("xanh.png", BufferedImage.TYPE_INT_ARGB, Color.BLUE);
        draw("do.png", BufferedImage.TYPE_INT_ARGB, Color.RED);
        draw("giay.png", BufferedImage.TYPE_INT_RGB, Color.BLUE);
    }

    @Test
    @DisplayName("ND30-DS-1, ND30-DS-3: both options give other documents than one, and than none")
    void rendered() throws IOException {
        assertThat(render(PLAN, "khong")).isEqualTo(Status.FINE);
        assertThat(render(PLAN, "mot", "--signature-image", at("xanh.png"))).isEqualTo(Status.FINE);
        assertThat(render(PLAN, "hai", "--signature-image", at("xanh.png"), "--seal-image", at("do.png")))
                .isEqualTo(Status.FINE);

        for (String format : List.of("docx", "pdf")) {
            assertThat(Stream.of("khong", "mot", "hai").map(out -> bytes(out + "/xa-quy-hop." + format)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("A picture that cannot be used is told, with status 2, and nothing is written")
    void unusable() throws IOException {
        Files.writeString(folder.resolve("chu.png"), "chữ");

        assertThat(render(PLAN, "ra", "--seal-image", at("chu.png"))).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(err).contains("chu.png", "không phải tệp PNG");
        assertThat(render(PLAN, "ra", "--signature-image", at("giay.png"))).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(err).contains("giay.png", "nền không trong suốt");
        assertThat(render(PLAN, "ra", "--signature-image", at("thieu.png"))).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(err).contains("thieu.png");
        assertThat(folder.resolve("ra")).doesNotExist();
    }

    @Test
    @DisplayName("A draft is not signed")
    void draft() {
        assertThat(render(PLAN, "ra", "--draft", "--seal-image", at("do.png"))).isEqualTo(Status.COULD_NOT_RUN);
        assertThat(err).contains("--draft", "--seal-image");
    }

    @Test
    @DisplayName("Plain text shows no image: an image for it alone is told, with status 2")
    void plainText() {
        assertThat(render(PLAN, "ra", "--to", "txt", "--signature-image", at("xanh.png")))
                .isEqualTo(Status.COULD_NOT_RUN);
        assertThat(err).contains("--signature-image cần --to có docx hoặc pdf");
        assertThat(folder.resolve("ra")).doesNotExist();
        assertThat(render(PLAN, "ra", "--to", "txt,docx", "--seal-image", at("do.png")))
                .isEqualTo(Status.FINE);
    }

    @Test
    @DisplayName("Of a folder, other images make the documents anew")
    void many() throws IOException {
        Path plans = Files.createDirectory(folder.resolve("plans"));
        Files.copy(WHOLE, plans.resolve("a.yaml"));
        Files.writeString(
                plans.resolve("b.yaml"), Files.readString(WHOLE).replaceFirst("(?m)^id: .*$", "id: ke-hoach-khac"));
        render(plans, "ra");
        byte[] before = bytes("ra/a.pdf");
        render(plans, "ra", "--signature-image", at("xanh.png"));
        byte[] signed = bytes("ra/a.pdf");
        render(plans, "ra", "--seal-image", at("xanh.png"));

        assertThat(signed).isNotEqualTo(before);
        assertThat(bytes("ra/a.pdf")).isNotEqualTo(signed).isNotEqualTo(before);
    }

    private void draw(String name, int type, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(120, 80, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(colour);
        pen.drawOval(5, 5, 100, 60);
        pen.dispose();
        ImageIO.write(image, "png", folder.resolve(name).toFile());
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private byte[] bytes(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int render(Path plan, String out, String... options) {
        Clock clock = Clock.fixed(Instant.parse("2026-01-09T05:00:00Z"), ZoneOffset.UTC);
        List<String> words = Stream.concat(Stream.of("render", plan.toString(), "--out", at(out)), Stream.of(options))
                .toList();
        Quiet ran = Quiet.run(new Disk(clock), words);
        err = ran.err();
        return ran.status();
    }
}

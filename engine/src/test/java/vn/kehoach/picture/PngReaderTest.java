package vn.kehoach.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Images;
import vn.kehoach.picture.BadPictureException.Fault;

@DisplayName("A PNG file from outside")
class PngReaderTest {
    @Test
    @DisplayName("ND30-DS-1: colours and transparency of a signature are read as they are")
    void signature() throws BadPictureException {
        Picture picture = Images.signature(DrawnPng.signature());

        assertThat(picture.width()).isEqualTo(300);
        assertThat(picture.height()).isEqualTo(120);
        assertThat(picture.resolution()).isEmpty();
        assertThat(picture.opacity()[0]).isZero();
        int inked = 0;
        while (picture.opacity()[inked] != (byte) 0xff) {
            inked++;
        }
        assertThat(Arrays.copyOfRange(picture.colours(), 3 * inked, 3 * inked + 3))
                .containsExactly(0x1F, 0x3F, 0xBF);
    }

    @Test
    @DisplayName("ND30-DS-3: a seal says how large it really is; 3 cm to 4 cm is likely, 36 cm is not")
    void seal() throws BadPictureException {
        assertThat(Images.seal(DrawnPng.seal(10_000)).resolution()).contains(10.0);
        assertThatExceptionOfType(BadPictureException.class)
                .isThrownBy(() -> Images.seal(DrawnPng.seal(1000)))
                .extracting(BadPictureException::fault)
                .isEqualTo(Fault.SIZE);
    }

    @Test
    @DisplayName("What is no picture, as the name of who scanned it, is left behind")
    void stripped() throws BadPictureException {
        byte[] named = DrawnPng.with(
                DrawnPng.signature(), "tEXt", "Author\0Nguyen Van A".getBytes(StandardCharsets.ISO_8859_1));
        byte[] followed = Arrays.copyOf(named, named.length + 100);

        assertThat(PngReader.read(followed).png())
                .isEqualTo(PngReader.read(DrawnPng.signature()).png());
        assertThat(new String(PngReader.read(named).png(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Nguyen");
    }

    @Test
    @DisplayName("A palette is read, too; greys and sixteen bits are not")
    void colours() throws BadPictureException {
        assertThat(PngReader.read(DrawnPng.png(new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_INDEXED)))
                        .opacity())
                .containsOnly(0xff);
        refused(DrawnPng.png(new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY)), Fault.COLOURS);
        refused(DrawnPng.png(new BufferedImage(4, 4, BufferedImage.TYPE_USHORT_GRAY)), Fault.COLOURS);
    }

    @Test
    @DisplayName("A picture without anything transparent would hide the name below it")
    void opaque() {
        assertThatExceptionOfType(BadPictureException.class)
                .isThrownBy(() -> Images.signature(DrawnPng.png(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB))))
                .extracting(BadPictureException::fault)
                .isEqualTo(Fault.OPAQUE);
    }

    @Test
    @DisplayName("Another kind of file, and what was cut off or changed on its way, is told")
    void damaged() {
        byte[] png = DrawnPng.signature();
        refused("GIF89a".getBytes(StandardCharsets.US_ASCII), Fault.NO_PNG);
        refused(new byte[0], Fault.NO_PNG);
        for (int length = 8; length < png.length; length++) {
            refused(Arrays.copyOf(png, length), Fault.BROKEN);
        }
        byte[] changed = png.clone();
        changed[png.length / 2] ^= 1;
        refused(changed, Fault.BROKEN);
    }

    @Test
    @DisplayName(
            "A few bytes that claim to be a picture of a thousand million pixels are refused before they are decoded")
    void bomb() {
        byte[] png = DrawnPng.signature();
        ByteBuffer bytes = ByteBuffer.wrap(png);
        bytes.putInt(16, 40_000).putInt(20, 40_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        bytes.putInt(29, (int) sum.getValue());

        refused(png, Fault.TOO_LARGE);
        refused(Arrays.copyOf(DrawnPng.signature(), PngReader.MAX_BYTES + 1), Fault.TOO_LARGE);
    }

    private static void refused(byte[] file, Fault fault) {
        assertThatExceptionOfType(BadPictureException.class)
                .isThrownBy(() -> PngReader.read(file))
                .extracting(BadPictureException::fault)
                .isEqualTo(fault);
    }
}

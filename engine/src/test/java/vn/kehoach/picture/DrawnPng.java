package vn.kehoach.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures of signatures and seals, drawn for tests. */
public final class DrawnPng {
    private static final int AFTER_HEAD = 33;

    private DrawnPng() {}

    /** A blue line on nothing, 300 × 120 px, without a resolution. */
    public static byte[] signature() {
        BufferedImage image = new BufferedImage(300, 120, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x1F3FBF));
        pen.setStroke(new BasicStroke(6));
        pen.drawPolyline(new int[] {5, 80, 60, 150, 140, 295}, new int[] {100, 10, 110, 20, 90, 40}, 6);
        pen.dispose();
        return png(image);
    }

    /** A red ring on nothing, 360 × 360 px; at 10 px in a mm it is 36 mm wide. */
    public static byte[] seal(int pixelsInMetre) {
        BufferedImage image = new BufferedImage(360, 360, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xD01010));
        pen.setStroke(new BasicStroke(10));
        pen.drawOval(5, 5, 349, 349);
        pen.drawOval(90, 90, 180, 180);
        pen.dispose();
        ByteBuffer resolution = ByteBuffer.allocate(9)
                .putInt(pixelsInMetre)
                .putInt(pixelsInMetre)
                .put((byte) 1);
        return with(png(image), "pHYs", resolution.array());
    }

    /** A picture as a file. */
    public static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A file with one more chunk after its head. */
    public static byte[] with(byte[] png, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return ByteBuffer.allocate(png.length + 12 + content.length)
                .put(png, 0, AFTER_HEAD)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) sum.getValue())
                .put(png, AFTER_HEAD, png.length - AFTER_HEAD)
                .array();
    }
}

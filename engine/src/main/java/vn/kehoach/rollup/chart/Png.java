package vn.kehoach.rollup.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import vn.kehoach.metrics.FontMetrics;
import vn.kehoach.pdf.Face;
import vn.kehoach.pdf.Lettering;

/** Writes pictures as PNG, twice as large as their px. Letters are filled outlines: no font of the machine is asked. */
public final class Png {
    private static final int SCALE = 2;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int CHANNELS = 3;

    private Png() {}

    /** The bytes of the file. */
    public static byte[] of(Picture picture) {
        BufferedImage image =
                new BufferedImage(picture.width() * SCALE, picture.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(SCALE, SCALE);
            picture.shapes().forEach(shape -> draw(graphics, shape));
        } finally {
            graphics.dispose();
        }
        return file(image);
    }

    private static void draw(Graphics2D graphics, Shape shape) {
        if (shape instanceof Shape.Box box) {
            graphics.setColor(colour(box.colour()));
            graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        } else if (shape instanceof Shape.Dot dot) {
            graphics.setColor(colour(dot.colour()));
            graphics.fill(new Ellipse2D.Double(
                    dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius()));
        } else if (shape instanceof Shape.Line line) {
            graphics.setColor(colour(line.colour()));
            graphics.setStroke(new BasicStroke((float) line.width()));
            graphics.draw(path(line.points()));
        } else if (shape instanceof Shape.Words words) {
            graphics.setColor(colour(words.colour()));
            double width = FontMetrics.width(words.text(), words.bold(), false) * words.size() / 1000;
            double x =
                    switch (words.anchor()) {
                        case START -> words.x();
                        case MIDDLE -> words.x() - width / 2;
                        case END -> words.x() - width;
                    };
            graphics.fill(Lettering.outline(words.text(), Face.of(words.bold(), false), words.size(), x, words.y()));
        }
    }

    private static Path2D path(List<Shape.Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }

    private static Color colour(String hex) {
        return new Color(Integer.parseInt(hex, 16));
    }

    /** A true-colour PNG of one data chunk, without a time. */
    private static byte[] file(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            ByteBuffer header = ByteBuffer.allocate(13);
            header.putInt(image.getWidth()).putInt(image.getHeight());
            header.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
            chunk(out, "IHDR", header.array());
            chunk(out, "IDAT", pixels(image));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] pixels(BufferedImage image) throws IOException {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            byte[] row = new byte[1 + CHANNELS * width];
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < width; x++) {
                    int pixel = pixels[y * width + x];
                    row[1 + CHANNELS * x] = (byte) (pixel >> 16);
                    row[2 + CHANNELS * x] = (byte) (pixel >> 8);
                    row[3 + CHANNELS * x] = (byte) pixel;
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}

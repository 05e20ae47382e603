package vn.kehoach.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.kehoach.picture.BadPictureException.Fault;

/**
 * Reads PNG files (ISO/IEC 15948) that may come from anywhere: each chunk is checked, how large the picture is is known before it is
 * decoded, and chunks that are not the picture, as texts of who made it, are left behind.
 */
public final class PngReader {
    /** The largest file, bytes. */
    public static final int MAX_BYTES = 4 << 20;
    /** The largest picture, px. */
    public static final int MAX_PIXELS = 4_000_000;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "pHYs");
    private static final int HEAD = 13;
    private static final int RGB = 2;
    private static final int PALETTE = 3;
    private static final int RGBA = 6;
    private static final int RESOLUTION = 9;
    private static final double MM_IN_METRE = 1000;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int width;
    private int height;
    private Optional<Double> resolution = Optional.empty();

    private PngReader() {}

    /**
     * The picture of a file.
     *
     * @throws BadPictureException if it is no PNG, a damaged one, too large, or of other colours than RGB, RGBA or a palette
     */
    public static Picture read(byte[] file) throws BadPictureException {
        if (!Arrays.equals(SIGNATURE, Arrays.copyOf(file, SIGNATURE.length))) {
            throw new BadPictureException(Fault.NO_PNG);
        }
        check(file.length <= MAX_BYTES, Fault.TOO_LARGE);
        PngReader reader = new PngReader();
        reader.chunks(file);
        return reader.picture();
    }

    private static void check(boolean right, Fault otherwise) throws BadPictureException {
        if (!right) {
            throw new BadPictureException(otherwise);
        }
    }

    private void chunks(byte[] file) throws BadPictureException {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        bytes.position(SIGNATURE.length);
        kept.write(SIGNATURE, 0, SIGNATURE.length);
        String type = "";
        while (!type.equals("IEND")) {
            int start = bytes.position();
            check(bytes.remaining() >= 12, Fault.BROKEN);
            int length = bytes.getInt();
            check(length >= 0 && length <= bytes.remaining() - 8, Fault.BROKEN);
            boolean first = type.isEmpty();
            type = new String(file, start + 4, 4, StandardCharsets.ISO_8859_1);
            check(first == type.equals("IHDR"), Fault.BROKEN);
            CRC32 sum = new CRC32();
            sum.update(file, start + 4, 4 + length);
            check((int) sum.getValue() == bytes.getInt(start + 8 + length), Fault.BROKEN);
            ByteBuffer content = ByteBuffer.wrap(file, start + 8, length);
            if (first) {
                head(content);
            } else if (type.equals("pHYs")) {
                resolution(content);
            }
            if (KEPT.contains(type)) {
                kept.write(file, start, 12 + length);
            }
            bytes.position(start + 12 + length);
        }
    }

    private void head(ByteBuffer head) throws BadPictureException {
        check(head.remaining() == HEAD, Fault.BROKEN);
        width = head.getInt();
        height = head.getInt();
        check(width > 0 && height > 0, Fault.BROKEN);
        check((long) width * height <= MAX_PIXELS, Fault.TOO_LARGE);
        int depth = head.get();
        int colours = head.get();
        check(colours == PALETTE || depth == 8 && (colours == RGB || colours == RGBA), Fault.COLOURS);
    }

    /** Only a resolution in metres, the same in both directions, says how large something is. */
    private void resolution(ByteBuffer content) throws BadPictureException {
        check(content.remaining() == RESOLUTION, Fault.BROKEN);
        int across = content.getInt();
        int down = content.getInt();
        if (content.get() == 1 && across > 0 && across == down) {
            resolution = Optional.of(across / MM_IN_METRE);
        }
    }

    private Picture picture() throws BadPictureException {
        byte[] png = kept.toByteArray();
        BufferedImage image = decoded(png);
        check(image.getWidth() == width && image.getHeight() == height, Fault.BROKEN);
        byte[] colours = new byte[3 * width * height];
        byte[] opacity = new byte[width * height];
        int[] row = new int[width];
        int at = 0;
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int pixel : row) {
                opacity[at] = (byte) (pixel >>> 24);
                colours[3 * at] = (byte) (pixel >> 16);
                colours[3 * at + 1] = (byte) (pixel >> 8);
                colours[3 * at + 2] = (byte) pixel;
                at++;
            }
        }
        return new Picture(png, width, height, resolution, colours, opacity);
    }

    private static BufferedImage decoded(byte[] png) throws BadPictureException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(input, true, true);
            return reader.read(0);
        } catch (IOException | RuntimeException e) { // the JDK's reader lets both out of damaged files
            BadPictureException broken = new BadPictureException(Fault.BROKEN);
            broken.initCause(e);
            throw broken;
        } finally {
            reader.dispose();
        }
    }
}

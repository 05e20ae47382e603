package vn.kehoach.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sRGB colour space as a small ICC profile (ICC.1:2001-04, version 2.1: three colorants and one curve). PDF/A wants one
 * in each file; the one that comes with Java differs from release to release.
 */
final class ColourProfile {
    /** The whole profile. */
    static final byte[] BYTES = profile();

    private static final int HEADER = 128;
    private static final int ENTRY = 12;

    private ColourProfile() {}

    private static byte[] profile() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(0.9505, 1, 1.0891));
        tags.put("rXYZ", xyz(0.4361, 0.2225, 0.0139));
        tags.put("gXYZ", xyz(0.3851, 0.7169, 0.0971));
        tags.put("bXYZ", xyz(0.1431, 0.0606, 0.7141));
        byte[] curve = gamma();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assemble(tags);
    }

    private static byte[] assemble(Map<String, byte[]> tags) {
        int at = HEADER + 4 + ENTRY * tags.size();
        int size = at
                + tags.values().stream()
                        .distinct()
                        .mapToInt(data -> data.length)
                        .sum();
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(HEADER);
        profile.putInt(tags.size());
        List<byte[]> written = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            int known = written.indexOf(tag.getValue());
            if (known < 0) {
                known = written.size();
                written.add(tag.getValue());
                places.add(at);
                at += tag.getValue().length;
            }
            profile.put(ascii(tag.getKey())).putInt(places.get(known)).putInt(tag.getValue().length);
        }
        written.forEach(profile::put);
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x02100000).put(ascii("mntrRGB XYZ "));
        profile.position(24).putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        profile.position(36).put(ascii("acsp"));
        // The white of the profile connection space, D50.
        profile.position(68).putInt(fixed(0.9642)).putInt(fixed(1)).putInt(fixed(0.8249));
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .putInt(fixed(x))
                .putInt(fixed(y))
                .putInt(fixed(z))
                .array();
    }

    /** A pure power of 2.2, the usual short form of the curve. */
    private static byte[] gamma() {
        return ByteBuffer.allocate(16)
                .put(ascii("curv"))
                .putInt(0)
                .putInt(1)
                .putShort((short) Math.round(2.2 * 256))
                .array();
    }

    private static byte[] text(String text) {
        return padded(8 + text.length() + 1)
                .put(ascii("text"))
                .putInt(0)
                .put(ascii(text))
                .array();
    }

    private static byte[] description(String text) {
        int empty = 4 + 4 + 2 + 1 + 67;
        return padded(12 + text.length() + 1 + empty)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(text.length() + 1)
                .put(ascii(text))
                .array();
    }

    private static ByteBuffer padded(int length) {
        return ByteBuffer.allocate((length + 3) / 4 * 4);
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package vn.kehoach.diagnostic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Sentences by key in one language. They come from bundles on the class path, {@code NAME_vi.properties} and
 * {@code NAME_en.properties} in UTF-8, never from the machine's locale.
 */
public final class Messages {
    private final Map<String, String> sentences;

    private Messages(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    /**
     * Reads bundles into one collection.
     *
     * @param beside the class whose package (and class loader) holds the bundles
     * @throws IllegalStateException if a bundle is missing: a fault of the build
     */
    public static Messages load(Lang lang, Class<?> beside, List<String> bundles) {
        Map<String, String> sentences = new TreeMap<>();
        for (String bundle : bundles) {
            String name = bundle + "_" + lang.word() + ".properties";
            try (var in = beside.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("message bundle missing: " + name);
                }
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.forEach((key, value) -> sentences.put((String) key, (String) value));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Messages(sentences);
    }

    /** These sentences and the other's. */
    public Messages with(Messages other) {
        Map<String, String> all = new TreeMap<>(sentences);
        all.putAll(other.sentences);
        return new Messages(all);
    }

    /** Every key, sorted. */
    public java.util.Set<String> keys() {
        return java.util.Collections.unmodifiableSet(sentences.keySet());
    }

    /**
     * The sentence with its arguments in place.
     *
     * @throws IllegalStateException if there is no such key: a fault of the program, found by the completeness test
     */
    public String text(Message message) {
        String pattern = sentences.get(message.key());
        if (pattern == null) {
            throw new IllegalStateException("no sentence for " + message.key());
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            String inner = close < 0 ? "" : pattern.substring(open + 1, close);
            text.append(pattern, from, open);
            if (inner.length() == 1 && Character.isDigit(inner.charAt(0))) {
                text.append(argument(message.arguments().get(inner.charAt(0) - '0')));
                from = close + 1;
            } else {
                text.append('{');
                from = open + 1;
            }
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private String argument(Object argument) {
        return argument instanceof Message inner ? text(inner) : argument.toString();
    }

    /** The sentence of a key without arguments. */
    public String text(String key) {
        return text(Message.of(key));
    }
}

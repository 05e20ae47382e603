package vn.kehoach.shape;

import java.math.BigDecimal;
import java.util.Map;
import vn.kehoach.source.Span;
import vn.kehoach.yaml.Node;

/** Values of Java to single values as {@link ScalarReader} reads them. */
final class ScalarWriter {
    private ScalarWriter() {}

    static Node write(Shape shape, Object value) {
        return new Node.Scalar(Span.WHOLE_FILE, text(shape, value), !(shape instanceof Shape.Text));
    }

    private static String text(Shape shape, Object value) {
        if (shape instanceof Shape.Choice choice) {
            return choice.words().entrySet().stream()
                    .filter(word -> word.getValue().equals(value))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Double number) {
            BigDecimal exact = BigDecimal.valueOf(number);
            return exact.stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }
}

package vn.kehoach.yaml;

import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import vn.kehoach.source.Position;
import vn.kehoach.source.Span;

/**
 * The place where YAML ended, in our own words: the engine's sentences are English and speak of its insides.
 *
 * @param variant of {@link ReadingCode#YAML_SYNTAX}; empty for what has been reported already
 */
record SyntaxProblem(String variant, Position at) {

    static SyntaxProblem of(RuntimeException thrown, Lines lines, Supplier<QuotedValues> quotes) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYamlEngineException marked) {
                return of(marked, lines, quotes.get());
            }
        }
        if (thrown instanceof JacksonException jackson && jackson.getLocation() != null) {
            int line = Math.max(1, jackson.getLocation().getLineNr());
            int column = Math.max(1, jackson.getLocation().getColumnNr());
            return new SyntaxProblem("key", new Position(line, column));
        }
        return new SyntaxProblem("other", Position.START);
    }

    private static SyntaxProblem of(MarkedYamlEngineException marked, Lines lines, QuotedValues quotes) {
        Position at = EventParser.position(marked.getProblemMark());
        Position context = marked.getContextMark().isPresent() ? EventParser.position(marked.getContextMark()) : at;
        String problem = String.valueOf(marked.getProblem());
        String doing = String.valueOf(marked.getContext());
        if (lines.isIndentedWithTab(at.line()) || lines.isIndentedWithTab(context.line())) {
            return new SyntaxProblem("", at);
        }
        Optional<Position> unclosed = quotes.unclosed(at);
        if (unclosed.isPresent()) {
            return new SyntaxProblem("quote", unclosed.get());
        }
        if (doing.contains("quoted scalar") && problem.contains("end of stream")) {
            return new SyntaxProblem("quote", context);
        }
        if (problem.contains("escape") || doing.contains("double-quoted scalar")) {
            return new SyntaxProblem("escape", at);
        }
        Optional<Position> closed = quotes.closedBefore(at);
        if (closed.isPresent()) {
            return new SyntaxProblem("quote-inside", closed.get());
        }
        if (doing.contains("flow ")) {
            return new SyntaxProblem("flow", context);
        }
        if (problem.contains("document start")) {
            return new SyntaxProblem("before", at);
        }
        if (lines.lacksSpaceAfterColon(context.line())) {
            return new SyntaxProblem("colon-space", context);
        }
        if (problem.contains("could not find expected ':'")) {
            return new SyntaxProblem("missing-colon", context);
        }
        if (problem.contains("mapping values are not allowed")) {
            return new SyntaxProblem("colon", at);
        }
        if (problem.contains("cannot start any token") || problem.contains("node content")) {
            return new SyntaxProblem("start", at);
        }
        if (problem.contains("block end") || problem.contains("indent") || problem.contains("not allowed here")) {
            return new SyntaxProblem("indentation", at);
        }
        return new SyntaxProblem("other", at);
    }

    void report(Findings findings) {
        if (!variant.isEmpty()) {
            findings.report(ReadingCode.YAML_SYNTAX, variant, new Span(at, at), "");
        }
    }
}

package vn.kehoach.shell.interactive;

import org.jline.reader.impl.DefaultParser;

/** Takes a line apart at blanks outside quotation marks. An apostrophe inside a name, as in {@code Ea H'Leo}, is none. */
final class QuoteParser extends DefaultParser {
    /**
     * A parser.
     *
     * @param strict whether to throw {@link org.jline.reader.EOFError} for a mark that is not closed in a finished line
     */
    QuoteParser(boolean strict) {
        setEofOnUnclosedQuote(strict);
        if (java.io.File.separatorChar == '\\') {
            setEscapeChars(new char[0]); // there the character divides folders
        }
    }

    @Override
    public boolean isQuoteChar(CharSequence line, int at) {
        boolean insideWord = at > 0
                && at + 1 < line.length()
                && Character.isLetter(line.charAt(at - 1))
                && Character.isLetter(line.charAt(at + 1));
        return super.isQuoteChar(line, at) && !(insideWord && line.charAt(at) == '\'');
    }
}

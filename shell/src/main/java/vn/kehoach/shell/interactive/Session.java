package vn.kehoach.shell.interactive;

import java.util.List;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.shell.command.Texts;

/**
 * What holds for every command of a session.
 *
 * @param options given when the program was started: {@code --lang en}
 * @param lang the language that they choose
 */
record Session(List<String> options, Lang lang) {
    /** The sentence of a key in the session's language. */
    String say(String key, Object... arguments) {
        return Texts.in(lang).text(Message.of(key, arguments));
    }
}

package vn.kehoach.shell.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Messages;

/** The shell's own sentences. */
public final class Texts {
    private Texts() {}

    /** The sentences in a language. */
    public static Messages in(Lang lang) {
        return Messages.load(lang, Texts.class, List.of("messages", "help"));
    }

    /** The same as a resource bundle, from which picocli takes its help. */
    static ResourceBundle bundle(Lang lang) {
        Messages messages = in(lang);
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return messages.keys().contains(key) ? messages.text(key) : null;
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(messages.keys());
            }
        };
    }
}

package vn.kehoach.shell.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import vn.kehoach.Engine;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.source.Disk;
import vn.kehoach.source.World;

/** Runs command lines, one at a time, and gives their statuses. */
public final class OneShot {
    private final Console console;
    private final World world;
    private final Engine builtIn;
    private final boolean atPrompt;

    /** Commands that read and write through the console and see the world's files. */
    public OneShot(Console console, World world) {
        this(console, world, false);
    }

    /**
     * Commands that read and write through the console and see the world's files.
     *
     * @param atPrompt whether they are typed at our own prompt, without the program's name
     */
    public OneShot(Console console, World world, boolean atPrompt) {
        this.console = console;
        this.world = world;
        this.atPrompt = atPrompt;
        this.builtIn = Engine.open(world);
    }

    /** Runs the command that the arguments name; nothing that happens leaves as an exception. */
    public int run(List<String> arguments) {
        return run(arguments, none -> Status.COULD_NOT_RUN);
    }

    /**
     * Runs the command that the arguments name; nothing that happens leaves as an exception.
     *
     * @param noCommand what to do with arguments that name none: none at all, or options for every command
     */
    public int run(List<String> arguments, ToIntFunction<List<String>> noCommand) {
        Kehoach kehoach = new Kehoach(
                console, world, builtIn, language(arguments), atPrompt, () -> noCommand.applyAsInt(arguments));
        int status = execute(kehoach, arguments);
        boolean lost = console.out().checkError();
        if (lost && !(console.out() instanceof Results results && results.isReaderGone())) {
            kehoach.tell(kehoach.say("output-closed"));
            return Status.COULD_NOT_RUN;
        }
        return status;
    }

    private static int execute(Kehoach kehoach, List<String> arguments) {
        try {
            return commandLine(kehoach).execute(arguments.toArray(String[]::new));
        } catch (VirtualMachineError e) { // no memory, no stack: picocli lets it pass
            kehoach.tell(bug(kehoach, e));
            return Status.COULD_NOT_RUN;
        }
    }

    /** The commands, to look at: their names, options and help in a language. */
    public static CommandLine commands(Lang lang) {
        Console console = new Console(
                java.io.InputStream.nullInputStream(),
                System.out,
                System.err,
                new Console.Terminals(false, false, false));
        World world = Disk.inVietnam();
        return commandLine(new Kehoach(console, world, Engine.open(world), lang, false, () -> Status.COULD_NOT_RUN));
    }

    /** The program's name and version. */
    public static String version() {
        return new Version().getVersion()[0];
    }

    private static CommandLine commandLine(Kehoach kehoach) {
        CommandLine line = new CommandLine(kehoach);
        line.setResourceBundle(Texts.bundle(kehoach.lang()));
        line.registerConverter(LocalDate.class, new Day());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setAbbreviatedOptionsAllowed(false);
        line.setOverwrittenOptionsAllowed(true); // the last one counts
        line.setUsageHelpWidth(100);
        line.setUsageHelpLongOptionsMaxWidth(30);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setOut(new PrintWriter(kehoach.console().out(), true));
        line.setErr(new PrintWriter(kehoach.console().err(), true));
        line.setParameterExceptionHandler(new UsageErrors(kehoach));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(kehoach, failure));
        return line;
    }

    private static int failed(Kehoach kehoach, Exception failure) {
        kehoach.tell(sentence(kehoach, failure));
        return Status.COULD_NOT_RUN;
    }

    private static String sentence(Kehoach kehoach, Exception failure) {
        if (failure instanceof Kehoach.BadTemplates) {
            return kehoach.say("bad-templates");
        }
        if (failure instanceof InterruptedException) {
            return kehoach.say("interrupted");
        }
        if (failure instanceof IOException io) {
            return Failure.of(kehoach, io);
        }
        if (failure instanceof UncheckedIOException io) {
            return Failure.of(kehoach, io.getCause());
        }
        if (failure instanceof InvalidPathException path) {
            return Failure.of(kehoach, path);
        }
        return bug(kehoach, failure);
    }

    /** One line for a person about a mistake of ours. */
    static String bug(Kehoach kehoach, Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return kehoach.say("our-bug", failure, trace.length == 0 ? "" : trace[0]);
    }

    /** The language has to be known before the rest is understood: even the complaints are in it. */
    public static Lang language(List<String> arguments) {
        Lang lang = Lang.VI;
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i).toLowerCase(Locale.ROOT);
            String next = i + 1 < arguments.size() ? arguments.get(i + 1).toLowerCase(Locale.ROOT) : "";
            if (word.equals("--lang=en") || word.equals("--lang") && next.equals("en")) {
                lang = Lang.EN;
            } else if (word.equals("--lang=vi") || word.equals("--lang") && next.equals("vi")) {
                lang = Lang.VI;
            }
        }
        return lang;
    }
}

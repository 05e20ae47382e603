package vn.kehoach.shell.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.kehoach.Engine;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Message;
import vn.kehoach.diagnostic.Messages;
import vn.kehoach.diagnostic.Outcome;
import vn.kehoach.source.World;

/** The program as a command: the options that every command has, and what every command needs. */
@Command(
        name = "kehoach",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "${bundle:label.command}",
        subcommands = {
            NewCommand.class,
            DeriveCommand.class,
            SyncCommand.class,
            RollupCommand.class,
            HeirsCommand.class,
            ValidateCommand.class,
            FixCommand.class,
            ExplainCommand.class,
            RulesCommand.class,
            RenderCommand.class,
            IssueCommand.class,
            VerifyCommand.class,
            ImportCommand.class,
            DiffCommand.class,
            AmendCommand.class,
            ProgrammeCommand.class,
            UnitCommand.class,
            AgencyCommand.class,
            SchemaCommand.class
        })
final class Kehoach implements Callable<Integer> {
    private final Console console;
    private final World world;
    private final Engine builtIn;
    private final Lang lang;
    private final Messages messages;
    private final IntSupplier noCommand;
    private final boolean atPrompt;
    private Engine engine;

    @Spec
    private CommandSpec spec;

    /** Only so that it is known to picocli: {@link OneShot#language} has read it before. */
    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
    private Lang langWord;

    @Option(names = "--color", paramLabel = "auto|always|never", defaultValue = "auto", scope = ScopeType.INHERIT)
    private Colour colour;

    @Option(names = "--templates", paramLabel = "${bundle:label.folder}", scope = ScopeType.INHERIT)
    @Takes(Kind.FOLDER)
    private Path templates;

    /** When output is coloured. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    Kehoach(Console console, World world, Engine builtIn, Lang lang, boolean atPrompt, IntSupplier noCommand) {
        this.console = console;
        this.world = world;
        this.builtIn = builtIn;
        this.lang = lang;
        this.messages = Texts.in(lang);
        this.atPrompt = atPrompt;
        this.noCommand = noCommand;
    }

    /** No command: a person at a terminal gets the interactive shell, a script is told what it left out. */
    @Override
    public Integer call() {
        if (console.terminals().canTalk()) {
            return noCommand.getAsInt();
        }
        spec.commandLine().usage(console.err());
        return Status.COULD_NOT_RUN;
    }

    Console console() {
        return console;
    }

    World world() {
        return world;
    }

    /** Whether a person types at our own prompt. */
    boolean isAtPrompt() {
        return atPrompt;
    }

    Lang lang() {
        return lang;
    }

    /** The sentence of a key in the chosen language. */
    String say(String key, Object... arguments) {
        return messages.text(Message.of(key, arguments));
    }

    /** How a person types a command here: at our own prompt without the program's name. */
    String typed(String command) {
        return atPrompt ? command : spec.name() + " " + command;
    }

    /** How a person asks for help here, on a command or (empty) on all of them. */
    String helpOn(String command) {
        return atPrompt && command.isEmpty() ? "help" : typed((command + " --help").strip());
    }

    /** Says something on the side: progress, a hint, a trouble; never a result. */
    void tell(String sentence) {
        console.err().println(sentence);
    }

    /** Prints a result; its lines end as they are. */
    void print(String result) {
        console.out().print(result);
        console.out().flush();
    }

    /** Whether to colour what goes to a stream: when asked to, or when a person watches who has not said no (no-color.org). */
    boolean colours(boolean terminal) {
        return switch (colour) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> {
                String no = System.getenv("NO_COLOR");
                yield terminal && (no == null || no.isEmpty());
            }
        };
    }

    /**
     * The engine with the chosen templates, made on first use.
     *
     * @throws BadTemplates if the templates of {@code --templates} are damaged; what is wrong has been printed
     */
    Engine engine() {
        if (engine == null) {
            engine = templates == null ? builtIn : opened(Engine.open(world, templates));
        }
        return engine;
    }

    private Engine opened(Outcome<Engine> opened) {
        if (!opened.diagnostics().isEmpty()) {
            console.err()
                    .print(new FindingsPrinter(this)
                            .toErr(opened.diagnostics(), Engine.templateFiles(world, templates)));
        }
        return opened.value().orElseThrow(BadTemplates::new);
    }

    /** The templates cannot be used; the reasons have been printed. */
    static final class BadTemplates extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}

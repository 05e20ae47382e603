package vn.kehoach.shell.interactive;

import java.util.List;
import java.util.logging.LogManager;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** Starts the interactive shell. */
public final class InteractiveShell {
    private InteractiveShell() {}

    /**
     * Talks with a person at a terminal until he or she leaves.
     *
     * @param options that every command gets: {@code --lang en}
     * @return the status to end with
     */
    public static int run(List<String> options) {
        LogManager.getLogManager().reset(); // what goes wrong is told by the commands, in the user's language
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SpringApplication application = new SpringApplication(ShellConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.setAddCommandLineProperties(false);
        application.setRegisterShutdownHook(false);
        return SpringApplication.exit(application.run(options.toArray(String[]::new)));
    }
}

package vn.kehoach.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import vn.kehoach.diagnostic.Lang;
import vn.kehoach.diagnostic.Severity;
import vn.kehoach.programme.LegalBasis;
import vn.kehoach.programme.ProgrammeTarget;
import vn.kehoach.unit.Tier;

class BundlesTest {
    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(Texts.in(Lang.VI).keys()).isEqualTo(Texts.in(Lang.EN).keys());
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandAndEveryOptionHasHelp(Lang lang) {
        for (CommandLine command : commands(lang)) {
            CommandSpec spec = command.getCommandSpec();
            assertThat(spec.usageMessage().description())
                    .as(spec.qualifiedName())
                    .isNotEmpty();
            for (ArgSpec argument : spec.args()) {
                assertThat(argument.description())
                        .as(spec.qualifiedName() + " " + argument.paramLabel())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void helpIsInOneLanguage(Lang lang) {
        String english = "Usage:";
        String vietnamese = "Cách dùng:";
        for (CommandLine command : commands(lang)) {
            assertThat(command.getUsageMessage())
                    .contains(lang == Lang.EN ? english : vietnamese)
                    .doesNotContain(lang == Lang.EN ? vietnamese : english);
        }
    }

    @Test
    void everyCommandHasAVietnameseName() {
        assertThat(OneShot.commands(Lang.VI).getSubcommands().values())
                .allSatisfy(command ->
                        assertThat(command.getCommandSpec().aliases()).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void everyWordOfTheCataloguesHasASentence(Lang lang) {
        assertThat(Texts.in(lang).keys())
                .containsAll(keys("tier", Tier.values()))
                .containsAll(keys("severity", Severity.values()))
                .containsAll(keys("relation", LegalBasis.Relation.values()))
                .containsAll(keys("comparator", ProgrammeTarget.Comparator.values()))
                .containsAll(keys("form", ProgrammeTarget.As.values()));
    }

    private static List<String> keys(String family, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> family + "."
                        + constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<CommandLine> commands(Lang lang) {
        CommandLine root = OneShot.commands(lang);
        return Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
                .toList();
    }
}

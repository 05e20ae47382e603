package vn.kehoach.shell.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run is cut into shares. */
class ShardTest {
    private static final List<String> NAMES =
            IntStream.range(0, 3321).mapToObj(i -> "xa-" + i).toList();

    @Test
    @DisplayName("Each name belongs to exactly one share, and the shares are about equal")
    void shares() {
        for (String name : NAMES) {
            assertThat(IntStream.rangeClosed(1, 7).filter(i -> new Shard(i, 7).has(name)))
                    .hasSize(1);
        }
        for (int i = 1; i <= 7; i++) {
            Shard shard = new Shard(i, 7);
            assertThat(NAMES.stream().filter(shard::has).count()).isBetween(400L, 550L);
        }
        assertThat(NAMES).allMatch(Shard.WHOLE::has);
    }

    @Test
    @DisplayName("Which one depends on nothing but the name")
    void alwaysTheSame() {
        Shard first = new Shard(1, 3);

        assertThat(List.of("xa-quy-hop-17035", "phuong-thanh-vinh-16681", "xa-muong-xen-16813").stream()
                        .map(first::has))
                .containsExactly(false, true, false);
    }

    @Test
    @DisplayName("It is written i/n, from 1 to n")
    void written() {
        assertThat(Shard.parse("2/8")).contains(new Shard(2, 8));
        assertThat(new Shard(2, 8)).hasToString("2/8");
        assertThat(new Shard(2, 8).name("bao-cao", ".csv")).isEqualTo("bao-cao-2-of-8.csv");
        assertThat(Shard.WHOLE.name("bao-cao", ".csv")).isEqualTo("bao-cao.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/2", "3/2", "2", "1/0", "a/b", "-1/2", "1/2/3", ""})
    @DisplayName("Anything else is no share")
    void wrong(String text) {
        assertThat(Shard.parse(text)).isEmpty();
    }
}

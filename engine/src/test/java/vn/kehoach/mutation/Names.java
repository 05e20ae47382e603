package vn.kehoach.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoach.Office;
import vn.kehoach.unit.Tier;
import vn.kehoach.unit.Unit;

/** Names of bodies, laws and places: wrong capitals, wrong letters, another's, one of yesterday. */
final class Names {
    private static final LocalDate MERGER_OF_DEPARTMENTS = LocalDate.of(2025, 3, 1);
    private static final LocalDate END_OF_DISTRICTS = LocalDate.of(2025, 7, 1);

    private static final Map<String, String> CAPITALS = Map.ofEntries(
            Map.entry("Ủy ban nhân dân", "Ủy Ban nhân dân"),
            Map.entry("Hội đồng nhân dân", "Hội Đồng nhân dân"),
            Map.entry("Mặt trận Tổ quốc", "mặt trận Tổ quốc"),
            Map.entry("Quốc hội", "Quốc Hội"),
            Map.entry("Chính phủ", "Chính Phủ"),
            Map.entry("Tòa án nhân dân", "Tòa Án nhân dân"),
            Map.entry("Phòng Kinh tế", "Phòng Kinh Tế"),
            Map.entry("Bộ Công an", "Bộ công an"),
            Map.entry("Bộ đội Biên phòng", "Bộ Đội Biên Phòng"),
            Map.entry("Tỉnh ủy", "Tỉnh Ủy"));

    private static final Map<String, String> YESTERDAY = Map.of(
            "Sở Nông nghiệp và Môi trường", "Sở Nông nghiệp và Phát triển nông thôn",
            "Sở Nội vụ", "Sở Lao động - Thương binh và Xã hội",
            "Sở Tài chính", "Sở Kế hoạch và Đầu tư",
            "Sở Khoa học và Công nghệ", "Sở Thông tin và Truyền thông",
            "Công an xã", "Công an huyện",
            "Công an tỉnh", "Công an huyện",
            "Phòng Kinh tế", "Phòng Lao động - Thương binh và Xã hội");

    private Names() {}

    static List<Fault> all() {
        return List.of(
                swap("a body's name with wrong capitals", CAPITALS),
                swap(
                        "the people or the state in small letters",
                        Map.of("Nhân dân", "nhân dân", "Nhà nước", "nhà nước")),
                swap(
                        "two nouns without the dash between them",
                        Map.of("kinh tế - xã hội", "kinh tế xã hội", "chính trị - xã hội", "chính trị xã hội")),
                swap("a term not as the law has it", Map.of("phòng, chống ma túy", "phòng chống ma túy")),
                new WordFault(
                        "a law's name without its capital",
                        "(?<=Luật )(?:Ngân sách|Phòng, chống|Xử lý|Trợ giúp)",
                        found -> found.group().substring(0, 1).toLowerCase()
                                + found.group().substring(1)),
                swap("a body that is no more", YESTERDAY)
                        .when(plan -> !plan.day().isBefore(MERGER_OF_DEPARTMENTS)
                                && (plan.tier() == Tier.COMMUNE || !plan.day().isBefore(END_OF_DISTRICTS))),
                new WordFault(
                                "a kind of unit that is no more",
                                "(?<=xã, phường, )đặc khu|(?<=cấp )xã(?! hội)|(?<=địa bàn )xã(?! hội)",
                                found -> found.group().equals("xã") ? "huyện" : "thị trấn")
                        .when(plan -> !plan.day().isBefore(END_OF_DISTRICTS)),
                new WordFault(
                                "the territory of the tier above",
                                "(?<=trên địa bàn )xã(?! hội| \\p{Lu}|,)",
                                found -> "tỉnh")
                        .when(plan -> plan.tier() == Tier.COMMUNE),
                new OwnName("the own name with another mark"),
                new OwnName("the own name with a letter more"),
                new OtherPlace("another unit's name"));
    }

    private static WordFault swap(String name, Map<String, String> swaps) {
        String names = swaps.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return new WordFault(name, "(?<!\\p{L})(?:" + names + ")(?!\\p{L})", found -> swaps.get(found.group()));
    }

    /** The issuer's unit, misspelled; not so that another unit is meant. */
    record OwnName(String name) implements Fault {
        private static final Map<Character, Character> OTHER_MARK =
                Map.of('ỳ', 'ý', 'ợ', 'ơ', 'ồ', 'ổ', 'â', 'ấ', 'à', 'ã', 'a', 'á');

        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            String own = plan.unit().name();
            return plan.inWords(Pattern.compile("(?<=" + plan.unit().type().vietnamese() + " )" + Pattern.quote(own)))
                    .flatMap(found -> misspelled(own)
                            .filter(other -> Office.engine()
                                    .units()
                                    .find(other, plan.day())
                                    .isEmpty())
                            .map(other -> plan.spoil(this, found.start(), found.end(), other)));
        }

        private Stream<String> misspelled(String own) {
            if (name.endsWith("more")) {
                int end = own.indexOf(' ');
                return Stream.of(own.substring(0, end) + "nh" + own.substring(end), own + "g")
                        .filter(other -> !other.contains("nhnh") && !other.contains("gg") && !other.contains("nnh"));
            }
            List<String> others = new ArrayList<>();
            for (int at = 0; at < own.length(); at++) {
                char mark = own.charAt(at);
                if (OTHER_MARK.containsKey(mark)) {
                    others.add(own.substring(0, at) + OTHER_MARK.get(mark) + own.substring(at + 1));
                }
            }
            return others.stream();
        }
    }

    /** The name of a neighbour: the text was copied from its plan. */
    record OtherPlace(String name) implements Fault {
        @Override
        public Stream<Mutant> in(SoundPlan plan) {
            Unit own = plan.unit();
            List<Unit> neighbours = neighbours(own, plan.day());
            Pattern named =
                    Pattern.compile("(?<=địa bàn )" + Pattern.quote(own.type().vietnamese() + " " + own.name()));
            return plan.inWords(named).flatMap(found -> neighbours.stream()
                    .skip(found.start() % 7)
                    .limit(3)
                    .map(other -> plan.spoil(this, found.start(), found.end(), other.fullName())));
        }

        private static List<Unit> neighbours(Unit own, LocalDate day) {
            Optional<Unit> above =
                    Office.engine().units().lineage(own, day).stream().skip(1).findFirst();
            List<Unit> beside = above.map(unit -> Office.engine().units().children(unit, day))
                    .orElseGet(() -> Stream.of(
                                    "tỉnh Quảng Trị", "tỉnh Nghệ An", "tỉnh Lào Cai", "tỉnh Đắk Lắk", "tỉnh Cà Mau")
                            .flatMap(name -> Office.engine().units().find(name, day).stream())
                            .toList());
            return beside.stream()
                    .filter(unit -> unit.type() == own.type() && !unit.name().equals(own.name()))
                    .toList();
        }
    }
}

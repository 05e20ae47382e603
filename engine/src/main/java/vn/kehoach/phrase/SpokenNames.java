package vn.kehoach.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What plans call bodies besides their names in the catalogue. A number may stand for {@code các}, and a unit's type and name
 * may follow.
 */
final class SpokenNames {
    /**
     * A usage.
     *
     * @param role in the catalogue
     * @param name as plans print it
     * @param certainty whether it means that role alone
     */
    record SpokenName(String role, String name, Certainty certainty) {}

    private static final String[][] SURE = {
        {
            "departments",
            "các sở, ban, ngành",
            "các sở, ban ngành",
            "giám đốc các sở, trưởng ban, ngành",
            "giám đốc các sở, trưởng các ban, ngành",
            "giám đốc các sở, thủ trưởng các ban, ngành",
            "giám đốc, thủ trưởng các sở, ban, ngành",
            "các sở, ngành",
            "sở, ban, ngành",
            "các ban, ngành",
            "các cơ quan, ban, ngành",
            "các phòng, ban, ngành",
            "các phòng, ban ngành",
            "các phòng, ngành",
            "các phòng, ban",
            "các phòng, ban, đơn vị",
            "các phòng, ban chuyên môn",
            "các cơ quan chuyên môn"
        },
        {
            "mass-organisations",
            "các tổ chức chính trị - xã hội",
            "các tổ chức chính trị xã hội",
            "tổ chức chính trị - xã hội",
            "các đoàn thể",
            "đoàn thể",
            "các hội, đoàn thể",
            "các đoàn thể chính trị - xã hội",
            "các tổ chức đoàn thể"
        },
        {
            "communes",
            "UBND các xã, phường, đặc khu",
            "UBND các xã, phường",
            "UBND các xã, phường, thị trấn",
            "UBND các xã, thị trấn",
            "UBND các xã",
            "UBND cấp xã",
            "UBND xã, phường, đặc khu",
            "UBND xã, phường",
            "các xã, phường, đặc khu",
            "các xã, phường, thị trấn",
            "các xã, phường"
        },
        {
            "districts",
            "UBND các huyện, thị xã, thành phố",
            "UBND các huyện, thành phố",
            "UBND các huyện, thị, thành phố",
            "UBND các quận, huyện",
            "UBND các quận, huyện, thị xã",
            "UBND các huyện",
            "UBND cấp huyện",
            "các huyện, thị xã, thành phố",
            "các huyện, thành phố"
        },
        {
            "steering-members",
            "các thành viên ban chỉ đạo",
            "các thành viên ban chỉ đạo 138",
            "thành viên ban chỉ đạo",
            "thành viên ban chỉ đạo 138",
            "các đồng chí thành viên ban chỉ đạo",
            "các thành viên khác của ban chỉ đạo",
            "các thành viên khác của ban chỉ đạo 138"
        },
        {
            "committee-leaders",
            "chủ tịch, các phó chủ tịch UBND",
            "chủ tịch, phó chủ tịch UBND",
            "chủ tịch và các phó chủ tịch UBND",
            "chủ tịch UBND, các phó chủ tịch UBND",
            "các đồng chí phó chủ tịch UBND",
            "các phó chủ tịch UBND",
            "lãnh đạo UBND"
        },
        {
            "party-committee",
            "thường trực tỉnh ủy",
            "thường trực thành ủy",
            "thường trực đảng ủy",
            "thường vụ đảng ủy",
            "ban thường vụ đảng ủy",
            "đảng ủy"
        },
        {"party-standing", "ban thường vụ tỉnh ủy", "ban thường vụ thành ủy"},
        {"people-council", "thường trực hđnd", "hđnd"},
        {
            "fatherland-front",
            "mặt trận tổ quốc",
            "ủy ban mặt trận tổ quốc",
            "ban thường trực ủy ban mặt trận tổ quốc",
            "thường trực ủy ban mặt trận tổ quốc"
        },
        {"youth-union", "đoàn thanh niên", "đoàn thanh niên cộng sản hồ chí minh", "tỉnh đoàn", "thành đoàn"},
        {"womens-union", "hội phụ nữ", "hội liên hiệp phụ nữ"},
        {"trade-union", "liên đoàn lao động"},
        {
            "hamlet-heads",
            "ban cán sự các xóm, bản",
            "ban cán sự các xóm",
            "ban cán sự các thôn, bản",
            "trưởng các thôn, bản",
            "trưởng các thôn, tổ dân phố",
            "trưởng các thôn, bản, tổ dân phố",
            "các thôn, bản, tổ dân phố",
            "các thôn, xóm, bản",
            "các thôn, bản",
            "các xóm, bản",
            "các thôn, tổ dân phố",
            "các khu phố",
            "các tổ dân phố",
            "các thôn",
            "các xóm",
            "các ấp",
            "các buôn",
            "các thôn, khu phố",
            "các ấp, khu phố",
            "trưởng các thôn",
            "trưởng các xóm",
            "trưởng các khu phố",
            "trưởng các tổ dân phố",
            "tổ trưởng các tổ dân phố",
            "trưởng thôn, tổ trưởng tổ dân phố"
        },
        {"schools", "các trường học", "các trường", "các trường mầm non, tiểu học, trung học cơ sở", "các nhà trường"},
        {"steering-138", "ban chỉ đạo 138", "thường trực ban chỉ đạo 138", "cơ quan thường trực ban chỉ đạo 138"},
        {"health", "trạm y tế"},
        {"border-guard", "bộ chỉ huy bộ đội biên phòng", "ban chỉ huy bộ đội biên phòng"},
        {
            "office",
            "văn phòng hđnd và ubnd",
            "văn phòng ubnd",
            "văn phòng hđnd - ubnd",
            "chánh văn phòng, các phó chánh văn phòng ubnd"
        },
        {"party-districts", "các huyện ủy, thành ủy", "các huyện, thị, thành ủy", "huyện ủy, thành ủy", "các huyện ủy"},
        {"party-communes", "đảng ủy các xã, phường, đặc khu", "đảng ủy các xã, phường", "đảng ủy cấp xã"},
    };

    private static final String[][] LIKELY = {
        {"districts", "địa phương", "các địa phương", "chính quyền địa phương"},
        {"communes", "địa phương", "các địa phương", "chính quyền địa phương"},
        {"mass-organisations", "các tổ chức thành viên"},
    };

    private SpokenNames() {}

    /** Every usage. */
    static List<SpokenName> all() {
        return Stream.concat(of(SURE, Certainty.SURE), of(LIKELY, Certainty.LIKELY))
                .toList();
    }

    private static Stream<SpokenName> of(String[][] lines, Certainty certainty) {
        return Arrays.stream(lines).flatMap(line -> Arrays.stream(line, 1, line.length)
                .map(name -> new SpokenName(line[0], name, certainty)));
    }
}

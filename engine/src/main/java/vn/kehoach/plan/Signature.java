package vn.kehoach.plan;

import java.util.Optional;
import vn.kehoach.shape.Key;
import vn.kehoach.shape.Required;

/**
 * Who signs, and by what authority (Decree 30/2020/NĐ-CP, article 13 and Phụ lục I, II.7).
 *
 * @param authority the letters before the post; absent: the head signs in his own right
 * @param title the signer's post in capitals: {@code CHỦ TỊCH}, {@code PHÓ CHỦ TỊCH}
 * @param head the head's post, where a deputy signs for it ({@code KT.}): {@code CHỦ TỊCH}
 * @param secondTitle a second post, printed above the name (ND30-CK-13)
 * @param name the signer's name without prefix (ND30-CK-11)
 */
public record Signature(
        Optional<Authority> authority,
        @Required String title,
        Optional<String> head,
        Optional<String> secondTitle,
        Optional<String> name) {

    /** By what authority a person signs. */
    public enum Authority {
        /** Thay mặt: for a collective. */
        @Key("TM")
        TM,
        /** Ký thay: a deputy for the head; for a UBND also for the collective. */
        @Key("KT")
        KT,
        /** Thừa lệnh. */
        @Key("TL")
        TL,
        /** Thừa ủy quyền. */
        @Key("TUQ")
        TUQ,
        /** Quyền. */
        @Key("Q")
        Q
    }
}

package vn.kehoach.intake.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows fields, whose instructions no reader sees. They nest, and run over ends of paragraphs. */
public final class Fields {
    private final boolean balance;
    /** Of each open field whether its result has begun. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    /**
     * Of one text.
     *
     * @param begins how many fields begin in it
     * @param ends how many end: where the numbers differ, instructions are not told from text by the marks, and nothing is left out
     */
    public Fields(long begins, long ends) {
        balance = begins == ends;
    }

    /** A field begins with its instruction. */
    public void begin() {
        open.push(false);
    }

    /** Its result begins. */
    public void separate() {
        if (open.poll() != null) {
            open.push(true);
        }
    }

    /** It ends. */
    public void end() {
        open.poll();
    }

    /** Whether what comes now is part of an instruction. */
    public boolean isInstruction() {
        return balance && open.contains(false);
    }
}

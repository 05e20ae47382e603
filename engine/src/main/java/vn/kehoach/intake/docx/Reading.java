package vn.kehoach.intake.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.intake.word.Encodings;
import vn.kehoach.intake.word.Type;
import vn.kehoach.manuscript.Matter;
import vn.kehoach.manuscript.Place;
import vn.kehoach.manuscript.Remark;

/** What is known while a document is being read from top to bottom. */
final class Reading {
    final Styles styles;
    final Numbering numbering;
    final Comments comments;
    final List<Remark> remarks = new ArrayList<>();
    final List<NoteCall> notes = new ArrayList<>();

    private final Set<String> legacyFonts = new LinkedHashSet<>();
    private final Deque<Boolean> fields = new ArrayDeque<>();
    private int paragraphs;

    Reading(Styles styles, Numbering numbering, Comments comments) {
        this.styles = styles;
        this.numbering = numbering;
        this.comments = comments;
    }

    /** The place of the next paragraph. */
    Place next() {
        paragraphs++;
        return here();
    }

    /** The place of the paragraph that is being read. */
    Place here() {
        return Place.of(Math.max(1, paragraphs));
    }

    void say(Matter matter, String... details) {
        remarks.add(Remark.of(here(), matter, details));
    }

    /** Follows fields (ECMA-376 Part 1, 17.16.18): they nest, and run over ends of paragraphs. */
    void field(String mark) {
        switch (mark) {
            case "begin" -> fields.push(false);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case "end" -> fields.poll();
            default -> {}
        }
    }

    /** Whether text is part of a field's instruction, which no reader sees. */
    boolean isInstruction() {
        return fields.contains(false);
    }

    /** Says of a font once that its letters were in a legacy encoding. */
    void noteFont(Type type) {
        Encodings.name(type.font())
                .filter(encoding -> legacyFonts.add(type.font()))
                .ifPresent(encoding -> say(Matter.LEGACY_ENCODING, encoding, type.font()));
    }

    /**
     * Where the text calls a note.
     *
     * @param kind {@code footnotes} or {@code endnotes}
     * @param id of the note in its part
     * @param numbered whether it has a number and no sign of its own
     */
    record NoteCall(Place place, String kind, String id, boolean numbered) {}
}

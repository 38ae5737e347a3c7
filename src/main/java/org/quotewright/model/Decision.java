package org.quotewright.model;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * One row of the append-only decision log.
 *
 * @param number counts the rows of a project file from 1
 * @param step rows of one command share it, so that they are undone together
 * @param at in UTC, never before the row before
 * @param engine the one whose suggestion was decided on; empty where the subject has none
 * @param revisits the step that an undo or redo takes back or brings back
 */
public record Decision(
        long number,
        long step,
        Instant at,
        String analyst,
        String engine,
        Subject subject,
        DecisionKind kind,
        SubjectState before,
        SubjectState after,
        String why,
        OptionalLong revisits) {}

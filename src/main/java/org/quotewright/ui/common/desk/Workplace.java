package org.quotewright.ui.common.desk;

import org.quotewright.review.JobRunner;
import org.quotewright.ui.common.Messages;
import org.quotewright.ui.common.Notices;
import org.quotewright.ui.common.action.CommandQueue;

/** What the features of a desk share. */
public record Workplace(
        JobRunner jobs,
        CommandQueue queue,
        Navigation navigation,
        Decisions decisions,
        Notices notices,
        Messages messages) {}

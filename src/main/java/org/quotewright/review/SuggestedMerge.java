package org.quotewright.review;

import org.quotewright.model.DirectorySpeaker;

/** Two speakers who may be one, because they share this name. */
public record SuggestedMerge(DirectorySpeaker from, DirectorySpeaker into, String name) {}

package nl.wieg.web.desk.child;

import java.util.List;

/** What was given to a child, oldest first, for on paper. */
public record CardView(ChildHead head, List<ChildView.Given> doses) {}

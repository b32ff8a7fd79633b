#ifndef CARENA_H
#define CARENA_H

/* Memory that libcmark takes for one document and that is given back all at once: a tree of thousands of small
   pieces is neither allocated nor freed one by one. Every thread has an arena of its own. */

/* The thread's arena as libcmark wants it: a cmark_mem. */
void *arena_memory(void);

/* Gives back all that was taken on this thread; some is kept for the next document. */
void arena_release(void);

#endif

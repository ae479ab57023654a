#include <stdio.h>
#include <stdlib.h>

struct task {
    int id;
    struct task *next;
};

int main(void) {
    struct task *tasks = NULL;
    for (int id = 1; id <= 3; id++) {
        struct task *task = malloc(sizeof *task);
        task->id = id;
        task->next = tasks;
        tasks = task;
    }
    while (tasks != NULL) {
        printf("done %d\n", tasks->id);
        free(tasks);
        tasks = tasks->next;
    }
    return 0;
}

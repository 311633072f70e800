import { join } from 'node:path';
import { Refusal } from './refusal.js';
import { run } from './run.js';

/** A clone of the project, by git. */
export class Repository {
  constructor(readonly directory: string) {}

  git(...args: readonly string[]): string {
    return run(['git', args], { cwd: this.directory }).trim();
  }

  /** Files that are not as the last commit has them. */
  changedFiles(): readonly string[] {
    const changes = this.git('status', '--porcelain');
    return changes ? changes.split('\n').map((line) => line.trim().replace(/^\S+ +/, '')) : [];
  }

  /** Empty if no branch is checked out. */
  branch(): string {
    return this.git('branch', '--show-current');
  }

  hasTag(tag: string): boolean {
    return this.git('tag', '--list', tag) !== '';
  }

  /** The versions as which the last commit is tagged. */
  versionsHere(): readonly string[] {
    const tags = this.git('tag', '--list', 'v*', '--points-at', 'HEAD');
    return tags ? tags.split('\n').map((tag) => tag.slice(1)) : [];
  }

  hasRemote(name: string): boolean {
    return this.git('remote').split('\n').includes(name);
  }

  /** When the last commit was made, in seconds since 1970. */
  commitTime(): number {
    return Number(this.git('show', '--no-patch', '--format=%ct', 'HEAD'));
  }

  /** Writes the files of the last commit to a folder: nothing that is not committed becomes part of a release. */
  exportTo(directory: string): void {
    const index = join(directory, '..', 'index');
    const env = { GIT_INDEX_FILE: index };
    const cwd = this.directory;
    run(['git', ['read-tree', 'HEAD']], { cwd, env });
    run(['git', ['checkout-index', '--all', '--force', `--prefix=${directory}/`]], { cwd, env });
  }

  /** Commits the files and tags the commit, both at a given time. */
  commit(files: readonly string[], version: string, time: number): void {
    const date = `${time} +0000`;
    const options = {
      cwd: this.directory,
      env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    };
    this.git('add', '--', ...files);
    run(['git', ['commit', '--quiet', '--message', `Release ${version}`]], options);
    run(['git', ['tag', '--annotate', `v${version}`, '--message', version]], options);
  }

  /** @throws {Refusal} if the server refuses either: then it takes neither */
  push(remote: string, branch: string, version: string): void {
    try {
      this.git('push', '--atomic', remote, branch, `v${version}`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal(
        `${error.message}\nThe commit and the tag are here. When the cause is gone: ` +
          `git push --atomic ${remote} ${branch} v${version}`,
      );
    }
  }
}

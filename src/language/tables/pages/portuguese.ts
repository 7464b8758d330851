/** Portuguese words on pages, beside their articles. */
import type { PageWords } from '../../model/page-words.ts';

export const portuguesePages: PageWords = {
  labels: [
    '(?:publicidade|anúncio|continua (?:depois|após) da publicidade)',
    '(?:compartilh(?:e|ar)|partilhar|imprimir|comentar)(?: .{0,30})?',
    '(?:\\d+ )?comentários?',
    '(?:leia (?:mais|também)|veja (?:mais|também)|saiba mais|tempo de leitura:? .{0,20})',
  ],
  pointers: [
    '(?:leia|veja|saiba|assista) (?:mais|também)\\b',
    '(?:assine|inscreva-se|siga|cadastre-se)\\b',
    'todos os direitos reservados',
  ],
  endings: [
    '(?:leia (?:mais|também)|veja também|você pode gostar|notícias relacionadas|artigos relacionados|mais lidas|(?:\\d+ )?comentários?|sobre o autor)\\b',
  ],
  credits: ['(?:foto|imagem|crédito|fonte)s?: ?', '\\((?:foto|imagem|crédito)[^)]*\\)$'],
  paywall: [
    '(?:assine|cadastre-se|faça login)\\b.{0,60}\\bpara (?:continuar|ler)',
    'conteúdo exclusivo para assinantes',
  ],
  by: ['por'],
};
